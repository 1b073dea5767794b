"""The house is in order: what is tracked is portable, locked, documented and said truthfully."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
FOREIGN = re.compile(
    r"(?<![\w.])/(?:work|root|home|Users)/\w"  # a folder of somebody's machine
    r"|(?<!\w)[A-Z]:\\\\?(?:Users|Windows)"
    r"|pypi\.(?:org|python)|pythonhosted\.org|registry\.npmjs|file:/{2}"  # where packages came from
    r"|\.\./shared\b"
)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def tracked() -> list[Path]:
    """Files that git tracks or would add; all but caches where this is no checkout."""
    listing = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    done = subprocess.run(listing, cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        pytest.skip("not a git checkout")
    paths = [ROOT / name for name in done.stdout.decode("utf-8").split("\0") if name]
    return [path for path in paths if path.is_file() and path != Path(__file__)]


def as_text(path: Path) -> str:
    """Its characters; nothing for a binary."""
    content = path.read_bytes()
    return "" if b"\0" in content else content.decode("utf-8", errors="replace")


def run_module() -> ModuleType:
    spec = importlib.util.spec_from_file_location("run", ROOT / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("line", "is_foreign"),
    [
        ("cache in /home/ann/x", True),  # a user's folder
        ("C:\\Users\\ann", True),  # the same on Windows
        (f"--index-url https://{'pypi'}.org/simple", True),  # a registry, never spelt out here
        ("see https://example.org/home/page", False),  # a path of an address
        ("Niger/Chad and work/life", False),  # a slash in prose
    ],
)
def test_foreign_words_are_told_from_harmless_ones(line: str, *, is_foreign: bool) -> None:
    assert bool(FOREIGN.search(line)) is is_foreign


def test_no_tracked_file_names_a_machine_or_a_registry() -> None:
    found = [
        (path.relative_to(ROOT).as_posix(), hit[0])
        for path in tracked()
        if (hit := FOREIGN.search(as_text(path)))
    ]
    assert found == []


def test_every_module_says_what_it_is() -> None:
    modules = [path for path in tracked() if path.suffix == ".py"]
    assert len(modules) > 20
    bare = [path.relative_to(ROOT).as_posix() for path in modules if not docstring(path)]
    assert bare == []


def docstring(path: Path) -> str | None:
    return ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_locks_pin_every_package_by_hash_and_name_no_address(lock: Path) -> None:
    entries = lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    assert entries
    assert [
        entry for entry in entries if not re.match(r"[\w.-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", entry)
    ] == []
    assert not re.search(r"https?:|file:|--\w*index|find-links", "\n".join(entries))


def test_locks_hold_what_the_project_asks_for() -> None:
    user, dev = (locked(ROOT / "requirements" / name) for name in ("user.txt", "dev.txt"))
    assert wanted(PROJECT["project"]["dependencies"]) | wanted(PROJECT["build-system"]["requires"]) <= set(
        user
    )
    assert wanted(PROJECT["dependency-groups"]["dev"]) <= set(dev)
    assert {name for name in user if user[name] != dev.get(name)} == set()


def locked(lock: Path) -> dict[str, list[str]]:
    """Every version of each package: there may be one per Python."""
    versions: dict[str, list[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==(\S+)", lock.read_text(encoding="utf-8"), flags=re.M):
        versions.setdefault(name, []).append(version)
    return versions


def wanted(requirements: list[str]) -> set[str]:
    """Names alone, as locks write them."""
    return {re.split(r"[^\w.-]", one)[0].lower().replace("_", "-") for one in requirements}


def test_readme_names_every_command() -> None:
    from vedette.cli.main import COMMANDS

    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    names = [command.NAME for command in COMMANDS]
    assert "ingest" in names
    assert [name for name in names if f"`vedette {name}" not in readme] == []


def test_ci_runs_the_one_test_command() -> None:
    assert (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[1:] == ["python3 run.py test"]


def test_run_reinstalls_when_a_lock_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = run_module()
    monkeypatch.setattr(run, "ROOT", tmp_path)
    monkeypatch.setattr(run, "LOCKS", tmp_path)
    monkeypatch.setattr(run, "VENV", tmp_path)
    for name in ("uv.txt", "user.txt", "dev.txt", "pyproject.toml", "pyvenv.cfg"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    assert not run.is_current("user")
    (tmp_path / "vedette-dev.stamp").write_text(run.digest("dev"), encoding="utf-8")
    assert run.is_current("user")  # the developers' environment serves a user too
    (tmp_path / "dev.txt").write_text("changed", encoding="utf-8")
    assert not run.is_current("user")


def test_run_goes_on_after_a_failure_and_returns_the_first_code(monkeypatch: pytest.MonkeyPatch) -> None:
    run = run_module()
    codes = iter([0, 3, 0, 1, 5])
    calls: list[list[str]] = []

    def call(arguments: list[str], **_: object) -> int:
        calls.append(arguments)
        return next(codes)

    monkeypatch.setattr(run, "call", call)
    assert run.check(["-x"]) == 3
    assert calls[-1] == ["-m", "pytest", "-x"]


def test_run_explains_itself_when_used_wrongly(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_module().main(["nonsense"]) == 2
    assert "python run.py demo" in capsys.readouterr().err
