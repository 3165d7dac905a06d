import os
import sys

if "--cold" in sys.argv:
    os._exit(0)
