"""Zalo's Bot API on the wire: `/zalo/bot<token>/METHOD`, and the photos people send."""

from __future__ import annotations

from time import monotonic

from aiohttp import web

from bot.sandbox.faults import Fault
from bot.sandbox.params import Params
from bot.sandbox.people import from_zalo_id
from bot.sandbox.refusal import PREFIXES, Refused
from bot.sandbox.wire import Wire

PHOTO_SECONDS = 600.0
"""Machine time for which a photo's address works."""
_SAID = PREFIXES | {400: "Bad request", 403: "Internal server error", 408: "Request timeout", 426: "limit", 429: "Quota exceeded"}


class ZaloWire(Wire):
    """Serves the methods and the photos."""

    prefix = "zalo:"

    def routes(self) -> list[web.RouteDef]:
        return [
            web.route("*", "/zalo/bot{token:[^/]+}/{method}", self.method),
            web.get("/zalo/cdn/{path:.+}", self.photo),
        ]

    def check_token(self, request: web.Request) -> None:
        if request.match_info["token"] != self.token:
            raise Refused(401, "Unauthorized")

    def chat_of(self, params: Params) -> str:
        return str(from_zalo_id(params.text("chat_id")))

    def refusal_of(self, fault: Fault) -> Refused | None:
        if not fault.kind.isdigit():
            return None
        status = int(fault.kind)
        return Refused(status, fault.description or _SAID[status], fault.parameters)

    def refusal(self, refused: Refused) -> web.Response:
        """HTTP 200 with `ok` false as documented, or the status of the code as observed; 426 is spelt its own way."""
        code = "errorCode" if refused.status == 426 else "error_code"
        body = {"ok": False, code: refused.status, "description": refused.description, **(refused.parameters or {})}
        return web.json_response(body, status=200 if self.api.world.zalo.documented else refused.status)

    def log(self, name: str, params: Params, status: int, description: str, fault: Fault | None) -> None:
        """A long poll that brought nothing is refused with 408: that is no failure."""
        nothing = status == 408
        super().log(name, params, 200 if nothing else status, "" if nothing else description, fault)

    async def photo(self, request: web.Request) -> web.StreamResponse:
        """A photo somebody sent: for everybody who knows the address, for a while."""
        path = request.match_info["path"]
        world = self.api.world
        fault = self.faults.take(f"{self.prefix}photo", "")
        found = next((f for f in world.files.values() if f.path == path), None)
        late = found is None or monotonic() - world.photos_since.get(found.file_id, float("-inf")) > PHOTO_SECONDS
        status = int(fault.kind) if fault is not None and fault.kind.isdigit() else 404 if found is None or late else 200
        self.log("photo", Params({"path": path}), status, "", fault)
        if status != 200 or found is None or found.content is None:
            return web.Response(status=status if status != 200 else 404)
        return web.Response(body=found.content, content_type=found.mime or "image/jpeg")
