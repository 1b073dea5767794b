"""How fast, how large: three measurements, each one outcome of figures beside yardsticks of the same run."""

from evaluation.speed.growing import growth
from evaluation.speed.starting import startup
from evaluation.speed.throughput import reading

__all__ = ["growth", "reading", "startup"]
