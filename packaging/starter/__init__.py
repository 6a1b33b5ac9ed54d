"""How the starter model is made, from fetching the art to the finished folder.

No part of the app: it runs on its own, ``packaging/starter/run``. It may import ``charle``; nothing
in ``charle`` may import it.
"""
