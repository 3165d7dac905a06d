"""Who may talk to the sandbox: this machine only, and no page of another site in this machine's browser.

The server binds loopback, but a browser here would carry any site's request to it. So the Host must be a loopback name
(against DNS rebinding) and the Origin, when there is one, must be the sandbox's own (against forged requests).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

NAMES = ("127.0.0.1", "localhost", "::1")
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def is_own(request: web.Request) -> bool:
    """Whether a request comes from this machine and, in a browser, from the sandbox's own page."""
    host = request.headers.get("Host", "")
    if urlsplit(f"//{host}").hostname not in NAMES:
        return False
    origin = request.headers.get("Origin")
    if origin is not None and origin.lower() != f"http://{host}".lower():
        return False
    return request.headers.get("Sec-Fetch-Site", "none") in ("same-origin", "none")


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn strangers away before anything is looked at."""
    try:
        own = is_own(request)
    except ValueError:
        own = False
    if not own:
        return web.json_response({"error": "Chỉ trang của sandbox trên chính máy này được dùng địa chỉ này."}, status=403)
    response = await handler(request)
    if not response.prepared:
        response.headers.update(HEADERS)
    return response
