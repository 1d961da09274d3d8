"""moto as a server of S3, told on its standard output which port it has.

Requests are worked on one after another, as soon as their whole body is there: between looking whether an object
exists and writing it moto lets other requests in, which S3 does not.
"""

import io
import re
import sys
import threading
import time

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server

one_at_a_time = threading.Lock()


class OneAtATime:
    def __init__(self, app):
        self.app = app

    def __call__(self, environ, start_response):
        length = int(environ.get("CONTENT_LENGTH") or 0)
        body = environ["wsgi.input"].read(length) if length else b""
        if len(body) < length:
            # The client went away in the middle: nothing of it may count.
            start_response("400 Bad Request", [("Content-Length", "0")])
            return [b""]
        environ["wsgi.input"] = io.BytesIO(body)
        with one_at_a_time:
            return [with_true_times(b"".join(self.app(environ, start_response)))]


# When each multipart upload was begun: moto says the same of all, a day in 2010.
begun: dict[bytes, bytes] = {}


def with_true_times(answer):
    if answer[:2000].find(b"<InitiateMultipartUploadResult") >= 0:
        upload = re.search(rb"<UploadId>(.*?)</UploadId>", answer)
        begun[upload.group(1)] = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime()).encode()
    if answer[:2000].find(b"<ListMultipartUploadsResult") < 0:
        return answer

    def correct(match):
        upload = re.search(rb"<UploadId>(.*?)</UploadId>", match.group(0))
        # Of the same length: the length of the answer is told already.
        return match.group(0).replace(b"2010-11-10T20:48:33.000Z", begun[upload.group(1)])

    return re.sub(rb"<Upload>.*?</Upload>", correct, answer, flags=re.DOTALL)


class Handler(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"

    def log(self, *_args):
        pass


server = make_server(
    "127.0.0.1",
    0,
    OneAtATime(DomainDispatcherApplication(create_backend_app)),
    threaded=True,
    request_handler=Handler,
)
print(server.server_port, flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
# Ends with the process that started it.
sys.stdin.read()
