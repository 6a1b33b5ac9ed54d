"""Who signs and notarises: read from the environment, where CI's secrets are."""

from collections.abc import Mapping
from dataclasses import dataclass

AD_HOC = "-"
"""codesign's name for a signature that names nobody: enough for the Mac it was built on."""

_IDENTITY = "CHARLE_SIGN_IDENTITY"
_NOTARY_PROFILE = "CHARLE_NOTARY_PROFILE"
_NOTARY_KEYCHAIN = "CHARLE_NOTARY_KEYCHAIN"  # only where the profile is not in the usual keychain

MEANINGS = {
    _IDENTITY: "the name of a “Developer ID Application” certificate in the keychain",
    _NOTARY_PROFILE: "the keychain profile that “xcrun notarytool store-credentials” saved",
}


@dataclass(frozen=True, slots=True)
class Credentials:
    """``identity`` signs, ``notary_profile`` (of ``notary_keychain``) asks Apple; "" for none."""

    identity: str = ""
    notary_profile: str = ""
    notary_keychain: str = ""

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> "Credentials":
        names = (_IDENTITY, _NOTARY_PROFILE, _NOTARY_KEYCHAIN)
        return cls(*(environment.get(name, "") for name in names))

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
