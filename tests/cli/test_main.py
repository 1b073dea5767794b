"""The command as a whole: what it imports, how it exits, what it says."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from made import Run

from vedette.cli.main import COMMANDS, parser

SRC = Path(__file__).parents[2] / "src"
ENVIRONMENT = os.environ | {"PYTHONPATH": str(SRC), "PYTHONIOENCODING": "cp1252"}


def started(*words: str, code: str | None = None) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", code] if code else [sys.executable, "-m", "vedette", *words]
    return subprocess.run(command, capture_output=True, env=ENVIRONMENT, check=False, timeout=60)


HEAVY = ("spacy", "numpy", "rich", "trafilatura", "yaml", "msgspec", "sqlite3", "multiprocessing")

IMPORTED = f"""
import sys
from vedette.cli.main import main
try:
    main(sys.argv[1:] or ["--help"])
finally:
    sys.stderr.write(" ".join(name for name in {HEAVY} if name in sys.modules))
"""


def test_help_imports_nothing_heavy() -> None:
    assert started(code=IMPORTED).stderr == b""


def test_querying_imports_no_parser(ledger: Path) -> None:
    code = IMPORTED.replace('["--help"]', repr(["claims", "--json", "--ledger", str(ledger)]))
    assert set(started(code=code).stderr.split()) <= {b"msgspec", b"sqlite3"}


def test_the_commands_are_those_of_the_contract() -> None:
    told = (
        "ingest documents claims mentions attributions checks datings positions presence set-aside explain "
        "gazetteer actors schema demo"
    )
    assert [command.NAME for command in COMMANDS] == told.split()


@pytest.mark.parametrize("command", [command.NAME for command in COMMANDS])
def test_every_command_explains_itself(run: Run, command: str) -> None:
    status, out, _ = run(command, "--help")
    assert status == 0
    assert f"usage: vedette {command}" in out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "required"),
        (["frobnicate"], "invalid choice"),
        (["ingest"], "required"),
        (["ingest", "x", "--jobs", "many"], "not a number"),
        (["ingest", "x", "--captured-at", "someday", "--ledger", "v.db"], "someday"),
        (["claims", "--ledger", "none.db"], "there is no ledger at none.db"),
        (["set-aside", "--json", "--ledger", "none.db"], "there is no ledger at none.db"),
    ],
)
def test_wrong_use_is_2_with_a_sentence(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    status, out, err = run(*words)
    assert (status, out) == (2, "")
    assert told in err
    assert "Traceback" not in err
    assert not Path("none.db").exists()


def test_an_unknown_document_is_2(run: Run, ledger: Path) -> None:
    status, out, err = run("claims", "--ledger", ledger, "--document", "zz", "--json")
    assert (status, out) == (2, "")
    assert "no document 'zz'" in err


def test_the_ledger_may_be_named_by_the_environment(
    run: Run, ledger: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("VEDETTE_LEDGER", str(ledger))
    assert run("documents")[0] == 0
    monkeypatch.delenv("VEDETTE_LEDGER")
    monkeypatch.chdir(tmp_path)
    ledger.rename(tmp_path / "vedette.db")
    assert run("documents")[0] == 0


def test_a_console_of_one_code_page_gets_utf8(ledger: Path) -> None:
    done = started("claims", "--ledger", str(ledger))
    assert done.returncode == 0
    assert "→" in done.stdout.decode("utf-8") or "[attacked]" in done.stdout.decode("utf-8")


def test_a_reader_who_leaves_is_no_error() -> None:
    command = [sys.executable, "-m", "vedette", "schema"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_the_parser_is_made_anew_each_time() -> None:
    assert parser() is not parser()
