"""The commands in the docs run, and generated pages are those of the tree."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from federates.cli import reference, supported
from federates.scenario_keys import markdown
from interop.cli import bench_page, hla_page, misreadings, rules
from interop.conformance import profile_keys

pytestmark = pytest.mark.docs

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
#: Python or TOML that opens with the name of its file.
CODE = re.compile(
    r"^```(?:python|toml)\n# (\w+\.(?:py|toml))\n(.*?)^```",
    re.MULTILINE | re.DOTALL,
)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")


def commands() -> list[tuple[str, list[str]]]:
    """The lines of each page's console blocks that begin with a dollar."""
    found = []
    for page in PAGES:
        lines = [
            line[2:]
            for block in BLOCK.findall(page.read_text(encoding="utf-8"))
            for line in block.splitlines()
            if line.startswith("$ ")
        ]
        if lines:
            found.append((str(page.relative_to(ROOT)), lines))
    return found


@pytest.mark.parametrize(("page", "lines"), commands(), ids=lambda value: str(value))
def test_the_commands_of_a_page_run(
    page: str, lines: list[str], tmp_path: Path
) -> None:
    (tmp_path / "scenarios").symlink_to(ROOT / "scenarios")
    write_code(page, tmp_path)
    for line in lines:
        line, _, wanted = line.partition("  # exit ")
        program, *arguments = shlex.split(line)
        assert program in ("dome", "./dome"), line
        done = subprocess.run(
            [sys.executable, "-m", "federates.cli", *arguments],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert done.returncode == int(wanted or 0), (line, done.stderr)


def write_code(page: str, folder: Path) -> list[Path]:
    """Write the files of a page into a folder."""
    files = []
    for name, code in CODE.findall((ROOT / page).read_text(encoding="utf-8")):
        files.append(folder / name)
        files[-1].write_text(code, encoding="utf-8")
    return files


@pytest.mark.parametrize(
    "page", [str(p.relative_to(ROOT)) for p in PAGES if CODE.search(p.read_text())]
)
def test_the_code_of_a_page_runs(page: str, tmp_path: Path) -> None:
    for file in write_code(page, tmp_path):
        if file.suffix != ".py":
            continue
        done = subprocess.run(
            [sys.executable, file.name],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, (file.name, done.stderr)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_the_reference_of_scenario_keys_is_generated() -> None:
    page = ROOT / "docs" / "reference" / "scenario.md"
    assert page.read_text(encoding="utf-8") == markdown()


def test_the_reference_of_profile_keys_is_generated() -> None:
    page = ROOT / "docs" / "reference" / "profile.md"
    assert page.read_text(encoding="utf-8") == profile_keys.markdown()


def test_the_reference_of_commands_is_generated() -> None:
    page = ROOT / "docs" / "reference" / "commands.md"
    assert page.read_text(encoding="utf-8") == reference.markdown()


def test_the_list_of_what_is_supported_is_generated() -> None:
    page = ROOT / "docs" / "supported.md"
    assert page.read_text(encoding="utf-8") == supported.markdown()


def test_the_catalogue_of_rules_is_generated() -> None:
    page = ROOT / "docs" / "reference" / "rules.md"
    assert page.read_text(encoding="utf-8") == rules.markdown()


def test_the_list_of_what_wireshark_misreads_is_generated() -> None:
    page = ROOT / "docs" / "explanation" / "tshark.md"
    assert page.read_text(encoding="utf-8") == misreadings.markdown()


def test_the_catalogue_of_the_bench_is_generated() -> None:
    page = ROOT / "docs" / "reference" / "bench.md"
    assert page.read_text(encoding="utf-8") == bench_page.markdown()


def test_the_reference_of_hla_services_is_generated() -> None:
    page = ROOT / "docs" / "reference" / "hla.md"
    assert page.read_text(encoding="utf-8") == hla_page.markdown()
