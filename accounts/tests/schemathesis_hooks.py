"""Signs in for every request that schemathesis makes: what it tries may sign out."""

import json
import os
import urllib.request

import schemathesis

BASE = os.environ["ACCOUNTS"]


def ask(path, cookie="", token="", body=None):
    request = urllib.request.Request(BASE + path, data=body and json.dumps(body).encode())
    if cookie:
        request.add_header("Cookie", cookie)
    if body:
        request.add_header("Content-Type", "application/json")
        request.add_header("X-CSRF-Token", token)
    with urllib.request.urlopen(request) as answer:
        data = json.load(answer)
        sent = answer.headers.get("Set-Cookie", cookie).split(";")[0]
        return sent, data["csrfToken"]


@schemathesis.auth(refresh_interval=None)
class SignedIn:
    def get(self, case, context):
        cookie, token = ask("/session")
        given = {"userName": "delegate@trial.example", "password": "only for the trial"}
        return ask("/session", cookie, token, given)

    def set(self, case, data, context):
        cookie, token = data
        case.headers = case.headers or {}
        case.headers["Cookie"] = cookie
        case.headers["X-CSRF-Token"] = token
