"""Who signs and notarises: read from the environment, where CI's secrets are."""

from collections.abc import Mapping
from dataclasses import dataclass

AD_HOC = "-"
"""codesign's name for a signature that names nobody: enough for the Mac it was built on."""

_IDENTITY = "CHARLE_SIGN_IDENTITY"
_NOTARY_PROFILE = "CHARLE_NOTARY_PROFILE"

MEANINGS = {
    _IDENTITY: "the name of a “Developer ID Application” certificate in the keychain",
    _NOTARY_PROFILE: "the keychain profile that “xcrun notarytool store-credentials” saved",
}


@dataclass(frozen=True, slots=True)
class Credentials:
    """``identity`` signs, ``notary_profile`` asks Apple; "" if there is none."""

    identity: str = ""
    notary_profile: str = ""

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> "Credentials":
        return cls(environment.get(_IDENTITY, ""), environment.get(_NOTARY_PROFILE, ""))

    @property
    def signer(self) -> str:
        """What codesign is told."""
        return self.identity or AD_HOC

    @property
    def is_ad_hoc(self) -> bool:
        return not self.identity

    @property
    def can_notarise(self) -> bool:
        """Apple takes only what a known developer signed."""
        return bool(self.identity and self.notary_profile)

    def missing(self) -> list[str]:
        """A line for each thing that is not there."""
        values = {_IDENTITY: self.identity, _NOTARY_PROFILE: self.notary_profile}
        return [f"{name}: {MEANINGS[name]}" for name, value in values.items() if not value]
