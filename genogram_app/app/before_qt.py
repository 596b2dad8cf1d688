"""What is loaded before Qt, because Qt reads the source of every module that is loaded after it.

That costs about half a millisecond a module, 0.1 s of the start.
"""

from __future__ import annotations
