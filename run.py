"""The one door: `python run.py demo`, `python run.py test`, `python run.py vedette ...`.

Needs Python 3.11 to 3.13 with pip, nothing else. The first run makes a private environment in
`.venv` beside this file and installs what the lock files of `requirements/` name, by hash; later
runs see by a digest of the locks that nothing changed and start at once. Installing talks on stderr.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import TextIO

ROOT = Path(__file__).resolve().parent
LOCKS = ROOT / "requirements"
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST, NEWEST = (3, 11), (3, 13)
LINT_IMPORTS = "import sys; from importlinter.cli import lint_imports_command as run; sys.exit(run())"
CHECKS = {
    "ruff format": ["-m", "ruff", "format", "--check", "."],
    "ruff check": ["-m", "ruff", "check", "."],
    "mypy": ["-m", "mypy"],
    "lint-imports": ["-c", LINT_IMPORTS],
}
USAGE = """\
python run.py demo [OPTIONS]       the bundled illustrative reports, end to end
python run.py test [OPTIONS]       format, lint, types, layers, then pytest (which gets the options)
python run.py vedette COMMAND ...  any command of vedette"""


def main(arguments: list[str]) -> int:
    command, options = (arguments or ["help"])[0], arguments[1:]
    if command == "test":
        return prepare("dev") or check(options)
    if command in ("demo", "vedette"):
        shown = options if command == "vedette" else arguments
        return prepare("user") or call(["-m", "vedette", *shown])
    say(USAGE)
    return 0 if command in ("-h", "--help") else 2


def check(options: list[str]) -> int:
    """Run every check, whatever the ones before said; the first failure's exit code is the result."""
    codes = {name: call(command, folder=ROOT) for name, command in CHECKS.items()}
    failed = [name for name, code in codes.items() if code]
    if failed:
        say(f"failed so far: {', '.join(failed)}; going on with pytest")
    codes["pytest"] = call(["-m", "pytest", *options], folder=ROOT)
    return next((code for code in codes.values() if code), 0)


def prepare(lock: str) -> int:
    """Bring `.venv` to what `requirements/LOCK.txt` names; 0 when it is there."""
    if PYTHON.exists() and is_current(lock):
        return 0
    problem = None if PYTHON.exists() else missing()
    if problem:
        say(problem)
        return 2
    say(f"setting up {VENV.name} from requirements/{lock}.txt (only when that file changed)")
    stamp = VENV / f"vedette-{lock}.stamp"
    stamp.unlink(missing_ok=True)
    code = install(lock)
    if code == 0:
        stamp.write_text(digest(lock), encoding="utf-8")
    return code


def install(lock: str) -> int:
    """The exit code of the first step that failed, else 0."""
    uv = ["-m", "uv", "pip", "install", "--quiet", "--python", str(PYTHON)]
    pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    hashed = ["--require-hashes", "--requirement"]
    return (
        make_environment()
        or call([*pip, *hashed, str(LOCKS / "uv.txt")], out=sys.stderr)
        or call([*uv, *hashed, str(LOCKS / f"{lock}.txt")], out=sys.stderr)
        or call([*uv, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)], out=sys.stderr)
    )


def make_environment() -> int:
    """See to a `.venv` with pip in it; one that uv made, or that was cut short, gets its pip."""
    if not PYTHON.exists():
        return subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)])
    has_pip = "import importlib.util as u, sys; sys.exit(u.find_spec('pip') is None)"
    return call(["-c", has_pip]) and call(["-m", "ensurepip", "--default-pip"], out=sys.stderr)


def missing() -> str | None:
    """What this Python lacks to make an environment, as a sentence to act on; None if nothing."""
    found = sys.version_info[:2]
    if not OLDEST <= found <= NEWEST:
        return f"Vedette needs Python 3.{OLDEST[1]} to 3.{NEWEST[1]}; this is {found[0]}.{found[1]}"
    if any(importlib.util.find_spec(name) is None for name in ("venv", "ensurepip")):
        package = f"python{found[0]}.{found[1]}-venv"
        return f"this Python lacks venv or ensurepip; on Debian and Ubuntu: sudo apt install {package}"
    return None


def is_current(lock: str) -> bool:
    """Whether `.venv` holds this lock; the developers' holds the user's too, in the same versions."""
    stamps = {name: VENV / f"vedette-{name}.stamp" for name in (lock, "dev")}
    return any(path.is_file() and path.read_text("utf-8") == digest(name) for name, path in stamps.items())


def digest(lock: str) -> str:
    """SHA-256 over all that decides what `.venv` holds: locks, project, where it stands, its Python."""
    files = [LOCKS / "uv.txt", LOCKS / f"{lock}.txt", ROOT / "pyproject.toml", VENV / "pyvenv.cfg"]
    parts = [str(ROOT).encode(), *(path.read_bytes() for path in files)]
    return hashlib.sha256(b"\0".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


def call(arguments: list[str], *, folder: Path | None = None, out: TextIO | None = None) -> int:
    """Exit code of the environment's Python with these arguments, as a shell gives it."""
    code = subprocess.call([str(PYTHON), *arguments], cwd=folder, stdout=out)
    return code if code >= 0 else 128 - code


def say(line: str) -> None:
    sys.stderr.write(line + "\n")


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
