"""AWS's own command line, without a start of Python for each command: it is loaded once, and each command gets a fork of it.

A command comes over a connection, as fields that each end with NUL: its arguments, END, the environment, END. The answer is
a line with the exit status, a line with standard error in base64, and standard output. Ends when standard input is closed.
"""

import base64
import contextlib
import functools
import gc
import importlib.util
import io
import os
import select
import socket
import sys
import tempfile
import traceback

from awscli import clidriver

try:
    from awscli.botocore import hooks, session
    from awscli.botocore.loaders import Loader
except ImportError:
    from botocore import hooks, session
    from botocore.loaders import Loader

# Version 2 switches the log of its runtime in C off by starting the thread that would write it, and a fork of a process with
# threads may wait for one of them for ever. It logs nothing by itself.
clidriver.disable_crt_logging = lambda: None

END = b"\x04"
SET_BY_IMPORT = {b"AWS_DATA_PATH"}

# Descriptions of services, and the list of them: reading these takes longer than all the rest of a command.
known_files = {}
make_loader = Loader.__init__


def make_loader_that_knows(self, *arguments, **named):
    make_loader(self, *arguments, **named)
    self._cache = known_files.setdefault(tuple(self.search_paths), {})


Loader.__init__ = make_loader_that_knows
takes_any = functools.cache(hooks.accepts_kwargs)
# Asked of the same four hundred functions by each command.
hooks.accepts_kwargs = lambda function: takes_any(getattr(function, "__func__", function))
known_services = set()


def warm(service, command):
    """Lets this process load what forks for the service need; whatever goes wrong here goes wrong there again, and shows."""
    if service in known_services:
        return
    known_services.add(service)
    sys.argv = ["aws", service, command, "--generate-cli-skeleton"]
    with contextlib.suppress(BaseException), contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        clidriver.main()
    with contextlib.suppress(Exception):
        session.Session().create_client(service, "us-east-1", aws_access_key_id="none", aws_secret_access_key="none")
    # A collection would write to every object, and so copy all pages that a fork shares with this process.
    gc.freeze()


def receive(connection):
    text = b""
    while text.count(b"\0" + END + b"\0") < 2:
        more = connection.recv(65536)
        if not more:
            return None
        text += more
    fields = text.split(b"\0")[:-1]
    end = fields.index(END)
    return [os.fsdecode(field) for field in fields[:end]], fields[end + 1 : -1]


def run(arguments, variables):
    """In a fork: the exit status, what was written, and what was complained of."""
    for name in set(os.environb) - SET_BY_IMPORT:
        del os.environb[name]
    os.environb.update(variable.split(b"=", 1) for variable in variables if b"=" in variable)
    sys.argv = ["aws", *arguments]
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        os.dup2(output.fileno(), 1)
        os.dup2(errors.fileno(), 2)
        try:
            status = clidriver.main()
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 1
        except Exception:
            traceback.print_exc()
            status = 255
        sys.stdout.flush()
        sys.stderr.flush()
        output.seek(0)
        errors.seek(0)
        return b"%d\n%s\n%s" % (status or 0, base64.b64encode(errors.read()), output.read())


def reap():
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0] != 0:
            pass


def threads():
    """How many threads there are, those in C too; more than one where nobody can say."""
    try:
        return len(os.listdir("/proc/self/task"))
    except OSError:
        return 1 if importlib.util.find_spec("awscrt") is None else 2


def main():
    warm("sts", "get-caller-identity")
    if threads() > 1:
        sys.exit("each command needs a process of its own")
    server = socket.create_server(("127.0.0.1", 0), backlog=64)
    print(server.getsockname()[1], flush=True)
    while True:
        ready, _, _ = select.select([server, sys.stdin], [], [])
        if server not in ready:
            return
        connection, _ = server.accept()
        reap()
        command = receive(connection)
        if command is not None:
            warm(*(command[0] + ["", ""])[:2])
            if os.fork() == 0:
                gc.disable()
                connection.sendall(run(*command))
                os._exit(0)
        connection.close()


main()
