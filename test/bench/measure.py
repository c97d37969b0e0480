"""Runs a command and prints one line of JSON: what the process took.

    python3 measure.py COMMAND ARGUMENT…
"""

import json
import os
import sys
import time

start = time.monotonic()
child = os.fork()
if child == 0:
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.execvp(sys.argv[1], sys.argv[1:])
_, status, used = os.wait4(child, 0)
# ru_maxrss counts kilobytes on Linux, bytes on macOS.
unit = 1 if sys.platform == "darwin" else 1024
print(json.dumps({
    "wall": time.monotonic() - start,
    "cpu": used.ru_utime + used.ru_stime,
    "memory": used.ru_maxrss * unit,
    "status": os.waitstatus_to_exitcode(status),
}))
