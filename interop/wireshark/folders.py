"""Where Wireshark keeps the configuration of a user."""

import os
import shutil
import subprocess
from pathlib import Path

_PERSONAL = "Personal configuration:"


def configuration_folder() -> Path:
    """Return the folder, as Wireshark itself finds it where it is installed.

    Else it is where Wireshark would look (User's Guide, "Files and Folders").
    """
    told = _told_by_tshark()
    if told is not None:
        return told
    if os.name == "nt":
        return Path(os.environ.get("APPDATA", Path.home())) / "Wireshark"
    if chosen := os.environ.get("WIRESHARK_CONFIG_DIR"):
        return Path(chosen)
    if (older := Path.home() / ".wireshark").is_dir():
        return older
    base = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(base) / "wireshark"


def _told_by_tshark() -> Path | None:
    path = shutil.which("tshark")
    if path is None:
        return None
    try:
        told = subprocess.run(
            [path, "-G", "folders"], capture_output=True, text=True, errors="replace"
        )
    except OSError:
        return None
    for line in told.stdout.splitlines():
        if line.startswith(_PERSONAL):
            return Path(line.removeprefix(_PERSONAL).strip())
    return None
