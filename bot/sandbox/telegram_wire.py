"""Telegram's Bot API on the wire: `/bot<token>/METHOD` and `/file/bot<token>/PATH`."""

from __future__ import annotations

from aiohttp import web

from bot.sandbox.params import Params
from bot.sandbox.refusal import Refused
from bot.sandbox.wire import Wire


class TelegramWire(Wire):
    """Serves the methods and the files."""

    def routes(self) -> list[web.RouteDef]:
        return [
            web.route("*", "/bot{token:[^/]+}/{method}", self.method),
            web.get("/file/bot{token:[^/]+}/{path:.+}", self.file),
        ]

    def check_token(self, request: web.Request) -> None:
        token = request.match_info["token"]
        if ":" not in token or not token.split(":", 1)[0].isdigit():
            raise Refused(404, "Not Found")
        if token != self.token:
            raise Refused(401, "Unauthorized")

    def refusal(self, refused: Refused) -> web.Response:
        return web.json_response(refused.body(), status=refused.status)

    async def file(self, request: web.Request) -> web.StreamResponse:
        """The content of a file whose path `getFile` told."""
        path = request.match_info["path"]
        params = Params({"path": path})
        try:
            self.check_token(request)
            fault = self.faults.take("file", "")
            early = await self.instead(fault, request, "file", params)
            if early is not None:
                return early
            file = next((f for f in self.api.world.files.values() if f.path == path), None)
            if file is None or file.content is None:
                raise Refused(404, "Not Found")
        except Refused as refused:
            self.log("file", params, refused.status, refused.description, None)
            return self.refusal(refused)
        self.log("file", params, 200, "", fault)
        return web.Response(body=file.content, content_type="application/octet-stream")
