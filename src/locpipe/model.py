"""The vocabulary of the sources: frozen dataclasses in the words of the web. That of catalogs is `locpipe.messages`.

Nothing but `locpipe.findings` and the standard library is imported here, so that every other module can rely on these
names. Each piece that comes from a file knows its place in it (`Location`), so that any rule can say where to mend.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from sys import intern
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from locpipe.findings import NOWHERE, Location

if TYPE_CHECKING:
    from collections.abc import Iterator


# ---- texts and the blocks they stand in -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """One piece of source text that translators see as one message: (`context`, `msgid`) in the catalog `domain`.

    `carried` marks a text that a locale may leave empty because the source form is carried over or formed by the
    locale's grammar (the names of cities and their regular forms).
    """

    domain: str
    context: str
    msgid: str
    location: Location
    comment: str = ""
    carried: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """What identifies the message within its catalog."""
        return (self.context, self.msgid)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        # The writer of a data file names a text as a plain string, which `data` reads as a Scalar that knows its place;
        # without this hook pydantic would ask for a mapping of the fields above.
        from pydantic_core import core_schema

        def text(value: Any) -> Text:
            if not isinstance(value, str) or not value.strip():
                raise ValueError("a text is wanted here")
            scalar: Any = value
            return cls(scalar.domain, scalar.context, intern(" ".join(value.split(" ")).strip()), scalar.location)

        return core_schema.no_info_plain_validator_function(
            text, json_schema_input_schema=core_schema.str_schema(min_length=1)
        )


class BlockKind(StrEnum):
    """Kinds of block, named as HTML names them where it has a name."""

    PARAGRAPH = "p"
    HEADING = "h3"
    SUBHEADING = "h4"
    BULLETS = "ul"
    NUMBERS = "ol"
    ITEM = "li"
    QUOTE = "blockquote"
    TABLE = "table"
    ROW = "tr"
    HEADER_CELL = "th"
    CELL = "td"


@dataclass(frozen=True, slots=True)
class Block:
    """A Markdown block: a leaf holds one `text`, a list, quote or table holds `children`."""

    kind: BlockKind
    text: Text | None = None
    children: tuple[Block, ...] = ()

    def texts(self) -> Iterator[Text]:
        """Each text of the block and of what stands in it, in document order."""
        if self.text:
            yield self.text
        for child in self.children:
            yield from child.texts()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it. `id` names it in outlines, in addresses (#id) and as msgctxt."""

    id: str
    level: int
    heading: Text
    blocks: tuple[Block, ...]
    location: Location

    def texts(self) -> Iterator[Text]:
        """The heading, then each text under it, in document order."""
        yield self.heading
        for block in self.blocks:
            yield from block.texts()


# ---- days and amounts, as people write them ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Written:
    """Marks a value that a file has to write in one form: pydantic takes more, such as a number for a day."""

    kind: str
    form: re.Pattern[str]

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from pydantic_core import PydanticCustomError, core_schema

        def written(value: Any) -> Any:
            if isinstance(value, str) and not self.form.fullmatch(value):
                raise PydanticCustomError(f"{self.kind}_form", "another form is wanted")  # type: ignore[arg-type, unused-ignore]
            return value

        return core_schema.no_info_before_validator_function(written, handler(source))


Day = Annotated[date, _Written("date", re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"))]
"""A day of the calendar: 2026-11-23."""

Amount = Annotated[int, _Written("int", re.compile(r"[0-9]{1,9}"))]
"""An amount of money in whole units, without sign and commas."""


# ---- data, each item with its source --------------------------------------------------------------------------------

Localized = str | dict[str, str]
"""One value for all locales, or a value per locale."""


class Record:
    """A record of a data file: pydantic, which types it, refuses keys that it does not name."""

    __slots__ = ()
    __pydantic_config__: ClassVar[Any] = {"extra": "forbid", "allow_inf_nan": False}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sourced(Record):
    """What every item of data says of itself: where it was read, when, and whether it may be printed.

    `source` is an address, or one by locale where the same is said in several languages. `language` is that of the page
    there, where neither its address names it nor it is that of the publisher’s name.
    """

    source: Localized
    publisher: str
    publisher_language: str = "en"
    language: str = ""
    checked: Day
    verified: bool
    dated: str = ""
    note: str = ""
    """For the people who keep the data; never printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Sourced):
    """A sentence or two of fact."""

    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone(Sourced):
    """A number of a payer. `locales` is empty where every locale shows it."""

    number: str
    locales: tuple[str, ...] = ()
    hours: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Payer(Sourced):
    """A board or programme that may pay, and what is known of how it decides.

    `grammar` holds forms of its short name that sentences need ("the", "of", "to"). One of the country’s with `when` stands
    in summaries: it says in a few words when it is the one that decides.
    """

    id: str
    name: Text
    when: Text | None = None
    abbreviation: Text | None = None
    grammar: Mapping[str, Text] = field(default_factory=dict)
    url: Localized = ""
    phones: tuple[Phone, ...] = ()
    decides: tuple[Statement, ...] = ()
    presumed: tuple[Statement, ...] = ()
    drugs: tuple[Statement, ...] = ()
    apply: tuple[Statement, ...] = ()


class LineKind(StrEnum):
    """What a support line is for, the most urgent first."""

    EMERGENCY = "emergency"
    CRISIS = "crisis"
    SUPPORT = "support"
    PEER = "peer"
    HEALTH_ADVICE = "health-advice"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line(Sourced):
    """A support line. `languages` are those of the service itself, as codes, and only those that were confirmed.

    `only_in` names a part of the province that alone is served and has no page: the province's page lists such a line,
    those of its cities do not.
    """

    id: str
    name: Text
    kind: LineKind
    who: Text | None = None
    call: str = ""
    toll_free: str = ""
    text: str = ""
    chat: str = ""
    url: Localized = ""
    hours: Text | None = None
    languages: tuple[str, ...] = ()
    remark: Text | None = None
    only_in: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceKind(Record):
    """A kind of local service, and the heading under which pages list it."""

    id: str
    name: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Service(Sourced):
    """A local service, or a local fact that helps to reach one. `kind` is the id of one of the country's kinds."""

    id: str
    kind: str
    name: Text
    text: Text
    phone: str = ""
    url: Localized = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clinic(Sourced):
    """A clinic that a source supports."""

    id: str
    name: Text
    status: str
    text: Text
    address: str = ""
    phone: str = ""
    url: Localized = ""

    @property
    def is_of_provider(self) -> bool:
        """Whether the provider runs it."""
        return self.status == "own"

    @property
    def is_located(self) -> bool:
        """Whether it is known where it stands; without that nobody confirms that it is still open."""
        return bool(self.address)


# ---- places ---------------------------------------------------------------------------------------------------------


Point = tuple[float, float]
"""Longitude and latitude in degrees."""

Ring = tuple[Point, ...]
"""A closed line: its last point is its first."""


class OutlineKind(StrEnum):
    """What an outline is of."""

    ABROAD = "abroad"
    PROVINCE = "province"
    LAKE = "lake"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """The outer rings of a province (`place` is its id), of land beside the country, or of lakes."""

    kind: OutlineKind
    place: str
    rings: tuple[Ring, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CityFile(Record):
    """What the file of a city states. `updated` is the day on which what it says last changed."""

    name: Text
    slug: Localized
    lat: float
    lon: float
    time_zone: str
    updated: Day | None = None
    about: tuple[Statement, ...] = ()
    clinics: tuple[Clinic, ...] = ()
    lines: tuple[Line, ...] = ()
    services: tuple[Service, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class City(CityFile):
    """A city. `id` is `ab/calgary`; `grammar` holds its regular forms in the source locale ("in", "of")."""

    id: str
    grammar: Mapping[str, Text]
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvinceFile(Record):
    """What province.yaml states. `code` is the postal code; `grammar` holds forms of the name ("in", "of").

    `abbreviation` is how people write the name in short, where that is neither the code nor how the name begins: readers
    may look for it.
    """

    code: str
    name: Text
    abbreviation: Text | None = None
    grammar: Mapping[str, Text]
    slug: Localized
    time_zone: str
    updated: Day | None = None
    board: Payer
    rules: tuple[Statement, ...] = ()
    lines: tuple[Line, ...] = ()
    services: tuple[Service, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Province(ProvinceFile):
    """A province and its cities. `id` is the name of its folder."""

    id: str
    cities: tuple[City, ...]
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryFile(Record):
    """What the file of the country states. `calling_code` is that of its phones, `region` its ISO 3166 code.

    `outlines` names the file in `cities/_outlines/` that maps are drawn of; without it pages have no map. `publishers` are
    the names of bodies that have one in each language: where an item names one of them, readers see that of theirs.
    """

    name: Text
    slug: Localized
    grammar: Mapping[str, Text]
    calling_code: str
    region: str
    updated: Day | None = None
    outlines: str = ""
    service_kinds: tuple[ServiceKind, ...] = ()
    publishers: tuple[Text, ...] = ()
    payers: tuple[Payer, ...] = ()
    lines: tuple[Line, ...] = ()
    services: tuple[Service, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Country(CountryFile):
    """The country and its provinces. `id` is the name of its file, `shapes` are the outlines that the file names."""

    id: str
    shapes: tuple[Outline, ...]
    provinces: tuple[Province, ...]
    location: Location


Place = Country | Province | City


# ---- the condition --------------------------------------------------------------------------------------------------


class PageKind(StrEnum):
    """Kinds of page."""

    HUB = "hub"
    PROVINCE = "province"
    CITY = "city"
    HOME = "home"
    CHOOSER = "chooser"
    NOTFOUND = "notfound"


@dataclass(frozen=True, slots=True, kw_only=True)
class Titles(Record):
    """What a kind of page is called: on the page, in a list of results, and in the line under it."""

    heading: Text
    title: Text
    description: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlineEntry(Record):
    """One section of an outline. It holds everywhere, or only in `provinces`, or only `where` there is (no) clinic."""

    section: str
    provinces: tuple[str, ...] = ()
    where: str = ""
    location: Location = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Record):
    """A work that the article cites, by its key.

    What it says of itself stays in its language. What we say of it is for readers: `description` in place of a title that
    was not read, `remark` beside it.
    """

    id: str
    authors: str = ""
    year: str = ""
    title: str = ""
    description: Text | None = None
    remark: Text | None = None
    container: str = ""
    detail: str = ""
    url: str
    language: str = "en"
    checked: Day
    location: Location = NOWHERE

    @property
    def by(self) -> str:
        """Its authors, as a sentence; empty where they are not known."""
        return f"{self.authors.removesuffix('.')}." if self.authors else ""

    @property
    def named(self) -> str:
        """What a link to it says: its title, or else where it was published."""
        return self.title or self.container or self.url

    @property
    def published(self) -> str:
        """Where and when it was published, as far as its name does not say it already; empty where that is not known."""
        where = " ".join(filter(None, (self.container if self.title or self.description else "", self.detail)))
        return ", ".join(filter(None, (where, self.year)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact(Record):
    """A figure or statement that the prose may print, with its source. `figures` are written as in the source locale."""

    id: str
    text: str
    figures: tuple[str, ...]
    status: str
    checked: Day
    sources: tuple[str, ...] = ()
    attribution: str = ""
    qualifier: str = ""
    location: Location = NOWHERE


class EffectScale(StrEnum):
    """What an effect is measured in: units that studies share, or points of one scale of symptoms."""

    STANDARDIZED = "standardized"
    POINTS = "points"


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect(Record):
    """What a study found, to be drawn. `estimate` and `interval` are figures of a fact, written as they stand there.

    What is drawn towards the treatment is more of `estimate`, or less of it where it is `turned`. A study that states no
    interval has neither figure, and `result` says in words what it found.
    """

    fact: str
    study: Text
    about: Text
    scale: EffectScale
    estimate: str = ""
    interval: str = ""
    turned: bool = False
    pooled: bool = False
    result: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Related(Record):
    """A link to a guide elsewhere. `by_provider`: who offers the treatment wrote it, which readers are told."""

    title: Text
    url: Localized
    by_provider: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionFile(Record):
    """What condition.yaml states, but for its outlines. `first_step` is what a person is advised to ask for first,
    `standing` whether the treatment is authorized for the condition, in a sentence.
    """

    name: Text
    first_step: Text
    standing: Text | None = None
    effects: tuple[Effect, ...] = ()
    slug: Localized
    updated: Day
    next_review: Day
    safety: tuple[str, ...] = ()
    titles: Mapping[PageKind, Titles]
    titles_without_drug: Mapping[PageKind, Titles]
    related: tuple[Related, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition(ConditionFile):
    """An article with all that belongs to it. `id` is its folder and the domain of its catalog."""

    id: str
    outlines: Mapping[PageKind, tuple[OutlineEntry, ...]]
    sections: Mapping[str, Section]
    sources: Mapping[str, Source]
    facts: tuple[Fact, ...]
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Price(Record):
    """A published price; `to` makes it a range. Amounts are whole units of the currency."""

    id: str
    label: Text
    amount: Amount
    to: Amount | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices(Record):
    """The provider's published prices, with the day on which they were published."""

    published: Day
    source: str
    currency: str
    note: Text
    items: tuple[Price, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider(Sourced):
    """Who offers the therapy. `interest` is what readers are told of its interest, wherever pages lead to it."""

    name: Text
    url: Localized
    description: Text
    interest: Text | None = None
    booking: Localized = ""
    """Where a call can be booked. Shown beside the prices, where the switch lets it."""
    prices: Prices | None = None


# ---- safety ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockPolicy(Record):
    """On which kinds of page a safety block must stand, beside the pages of the conditions that ask for it."""

    block: str
    pages: tuple[PageKind, ...] = ()
    provinces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovedNumber(Record):
    """An address that a safety block may lead to, with the day on which it was last checked."""

    link: str
    source: str
    publisher: str
    publisher_language: str = "en"
    checked: Day
    location: Location = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyPolicy(Record):
    """Which blocks each kind of page requires (in the order of the page), and the addresses that they may lead to."""

    blocks: tuple[BlockPolicy, ...]
    numbers: tuple[ApprovedNumber, ...]
    location: Location = NOWHERE

    def required(self, kind: PageKind, province: str = "", added: tuple[str, ...] = ()) -> tuple[str, ...]:
        """The blocks that a page must show, in order. `added` are those that its condition asks for."""
        return tuple(
            policy.block
            for policy in self.blocks
            if (kind in policy.pages or policy.block in added)
            and (not policy.provinces or province in policy.provinces)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval(Record):
    """A recorded sign-off of one block's exact wording in one locale, or its withdrawal. Entries are only ever added."""

    block: str
    locale: str
    text: str
    links: tuple[str, ...]
    sha256: str
    source_sha256: str
    by: str
    date: Day
    """Named with its module, because within this class `date` is the field itself."""
    status: str
    reason: str = ""
    provinces: tuple[str, ...] = ()
    """The provinces on whose pages the wording was approved to stand; none: in all of them."""
    location: Location = NOWHERE


# ---- the project ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteLocale(Record):
    """A locale that is declared: `live` ones are published, a `draft` is built only on request."""

    locale: str
    prefix: str
    status: str = "draft"

    @property
    def is_live(self) -> bool:
        """Whether the locale belongs to the release."""
        return self.status == "live"

    @property
    def tag(self) -> str:
        """As HTML writes it: fr-CA."""
        return self.locale.replace("_", "-")


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeLimits(Record):
    """Ages in days from which a checked date warns, and from which it closes the gate."""

    refuse_after_days: int
    warn_after_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Switches(Record):
    """Parts that can be switched off, for the whole site or for a province."""

    prices: bool
    booking: bool
    drug_in_titles: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Publishing(Record):
    """What may be published without being asked: up to which share of the pages may change at once."""

    ask_above_share: float = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLimits(Record):
    """Ages in days after which things have to be checked again, and for how many days ahead an audit looks."""

    lines_after_days: int = 180
    prices_after_days: int = 180
    facts_after_days: int = 365
    ahead_days: int = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver(Record):
    """A finding that is accepted for a time, with the reason. An unused or expired one is an error."""

    rule: str
    file: str
    reason: str
    until: Day
    location: Location = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect(Record):
    """An address that no page has any more: where its readers are sent (`to`), or else the `reason` why it is gone."""

    url: str
    to: str = ""
    reason: str = ""
    location: Location = NOWHERE

    @property
    def is_gone(self) -> bool:
        """Whether nothing takes its place."""
        return not self.to


@dataclass(frozen=True, slots=True, kw_only=True)
class Site(Record):
    """What holds for the whole cluster: `content/site.yaml`."""

    base_url: str
    source_locale: str
    name: Text
    description: Text
    title: Text | None = None
    """What the home page is called in a list of results; without it the name of the site."""
    locales: tuple[SiteLocale, ...]
    crisis_numbers: AgeLimits
    switches: Switches
    province_switches: Mapping[str, Mapping[str, bool]] = field(default_factory=dict)
    contact: str = ""
    publishing: Publishing = Publishing()
    audit: AuditLimits = AuditLimits()
    waivers: tuple[Waiver, ...] = ()
    location: Location = NOWHERE

    def switches_for(self, province: str) -> Switches:
        """The switches that hold in a province, the site's own where it states none."""
        return replace(self.switches, **self.province_switches.get(province, {}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """Everything that the sources say: the site, its conditions, its places, its safety blocks."""

    root: str
    site: Site
    provider: Provider
    conditions: tuple[Condition, ...]
    country: Country
    safety: Mapping[str, Section]
    policy: SafetyPolicy
    approvals: tuple[Approval, ...]
    redirects: tuple[Redirect, ...] = ()
