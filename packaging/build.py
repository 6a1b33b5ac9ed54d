"""The entry of ``packaging/build``: puts this folder on the path and runs the build."""

import sys

from app_build.main import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
