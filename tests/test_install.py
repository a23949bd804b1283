"""The package as people get it: a wheel with everything in it, at work where nothing but its core dependencies is."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tomllib
import venv
import zipfile
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.verbs import REPOSITORY, TODAY, tree

LOCK = (REPOSITORY / "requirements.lock").read_text("utf-8").splitlines()


def needed(extras: frozenset[str] = frozenset()) -> dict[str, str]:
    """The version of each distribution that the project needs here with those extras, as it is installed."""
    found: dict[str, str] = {}
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    stated = [Requirement(line) for line in project["dependencies"]]
    stated += [Requirement(line) for extra in sorted(extras) for line in project["optional-dependencies"][extra]]
    seen: set[tuple[str, frozenset[str]]] = set()
    while stated:
        requirement = stated.pop()
        key = canonicalize_name(requirement.name), frozenset(requirement.extras)
        if key in seen:
            continue
        seen.add(key)
        installed = distribution(requirement.name)
        assert requirement.specifier.contains(installed.version, prereleases=True), requirement
        found[key[0]] = installed.version
        for line in installed.requires or ():
            further = Requirement(line)
            if any(not further.marker or further.marker.evaluate({"extra": e}) for e in ("", *requirement.extras)):
                stated.append(further)
    return found


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy, so that nothing is left among the sources and nothing old gets in."""
    copy = tmp_path_factory.mktemp("sources")
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(REPOSITORY / name, copy)
    shutil.copytree(REPOSITORY / "src", copy / "src", ignore=shutil.ignore_patterns("*.egg-info", "__pycache__"))
    out = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", out, copy)
    (built,) = out.glob("*.whl")
    return built


def pip(*arguments: str | Path) -> None:
    """Run pip without asking any index."""
    command = [
        sys.executable,
        "-m",
        "pip",
        "--quiet",
        "--disable-pip-version-check",
        *map(str, arguments),
        "--no-index",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a new environment that sees the core's dependencies, linked from here, and the wheel."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, symlinks=True)
    packages = next(folder.glob("lib/python*/site-packages"))
    for name in needed():
        installed = distribution(name)
        for top in {file.parts[0] for file in installed.files or () if file.parts[0] not in ("..", "__pycache__")}:
            (packages / top).symlink_to(Path(str(installed.locate_file(top))))
    pip("--python", folder / "bin/python", "install", "--no-deps", wheel)
    return folder / "bin/python"


def run(*arguments: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """A command in a folder that is not the project's, with nothing inherited that leads back to it."""
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8"}
    return subprocess.run(
        list(map(str, arguments)), cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_the_wheel_holds_templates_static_files_and_types(wheel: Path) -> None:
    source = REPOSITORY / "src"
    wanted = {
        path.relative_to(source).as_posix()
        for path in (source / "locpipe").rglob("*")
        if path.is_file() and path.parent.name != "__pycache__"
    }
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert held == wanted
    assert "locpipe/py.typed" in held
    assert {name.split("/")[1] for name in held} >= {"templates", "static"}


def test_the_environment_has_no_prefect(python: Path, tmp_path: Path) -> None:
    done = run(python, "-c", "import prefect", folder=tmp_path)
    assert "ModuleNotFoundError: No module named 'prefect'" in done.stderr


def test_the_installed_command_builds_a_project(python: Path, project: Path, tmp_path: Path) -> None:
    command = python.parent / "locpipe"
    out = tmp_path / "site"
    done = run(command, "build", "--project", project, "--today", str(TODAY), "--out", out, folder=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    listed = json.loads((tmp_path / "site/manifest.json").read_text("utf-8"))["pages"]
    assert listed
    assert {page["file"] for page in listed} <= set(tree(out))


def test_every_module_of_the_core_loads_with_its_own_dependencies(python: Path, tmp_path: Path) -> None:
    code = (
        "import importlib, locpipe, pathlib, pkgutil\n"
        "assert 'site-packages' in locpipe.__file__, locpipe.__file__\n"
        "for module in pkgutil.walk_packages(locpipe.__path__, 'locpipe.'):\n"
        "    if not module.name.endswith('__main__') and not module.name.startswith('locpipe.preview.'):\n"
        "        importlib.import_module(module.name)\n"
    )
    done = run(python, "-W", "error", "-c", code, folder=tmp_path)
    assert done.returncode == 0, done.stderr


def test_the_preview_says_what_it_needs(python: Path, project: Path, tmp_path: Path) -> None:
    done = run(python.parent / "locpipe", "serve", "--project", project, folder=tmp_path)
    assert done.returncode == 1
    assert "pip install 'locpipe[preview]'" in done.stderr


def test_the_lock_holds_exact_versions_and_no_addresses() -> None:
    assert [line for line in LOCK if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9._+!-]+", line)] == []
    names = [canonicalize_name(line.partition("==")[0]) for line in LOCK]
    assert len(set(names)) == len(names)


def test_the_lock_holds_everything_at_the_versions_that_are_tested() -> None:
    locked = {str(canonicalize_name(name)): version for name, _, version in (line.partition("==") for line in LOCK)}
    wanted = needed(frozenset({"flows", "preview", "publish", "scale", "dev"}))
    assert {f"{name}=={version}" for name, version in wanted.items() if locked.get(name) != version} == set()
