"""Which language the page at an address is in, as far as the address says it."""

from __future__ import annotations

import pytest

from locpipe.languages.addresses import language_of_address

LOCALES = ("en_CA", "fr_CA", "xx")


@pytest.mark.parametrize(
    "url, code",
    [
        ("https://a.invalid/fr/page", "fr"),
        ("https://a.invalid/FR/page", "fr"),
        ("https://a.invalid/fra/page", "fr"),
        ("https://a.invalid/eng/1576441552462/1576441618847", "en"),
        ("https://a.invalid/fr-ca/page", "fr"),
        ("https://a.invalid/pol/doc-eng.aspx?id=12143", "en"),
        ("https://a.invalid/pol/doc-fra.aspx?id=12143", "fr"),
        ("https://a.invalid/about/?lang=en", "en"),
        ("https://a.invalid/fr/document/rc/A-3.001?langCont=en", "en"),
        ("https://fr.a.invalid/page", "fr"),
        ("https://a.invalid/xx/page", "xx"),
        ("https://a.invalid/de/page", ""),
        ("https://a.invalid/page", ""),
        ("https://a.invalid/e/f/page", ""),
        ("https://a.invalid/vingt-ans-de-soins-en-francais", ""),
        ("https://a.invalid/soins-fr", ""),
        ("https://[a.invalid/fr/", ""),
        ("", ""),
    ],
)
def test_an_address_may_name_a_language(url: str, code: str) -> None:
    assert language_of_address(url, LOCALES) == code
