"""Runs a notebook from head to tail: run.py NOTEBOOK RESULT. Needs Debian's python3-nbclient, and a kernel named java."""

import asyncio
import pathlib
import socket
import sys

import nbformat
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient


class Patient(AsyncKernelManager):
    """The Java kernel (3.0.1) answers nothing at all if it is asked before all its channels stand."""

    async def start_kernel(self, **options):
        await super().start_kernel(**options)
        for port in (self.shell_port, self.iopub_port, self.control_port, self.hb_port, self.stdin_port):
            await self.opened(port)
        await asyncio.sleep(3)

    async def opened(self, port):
        for _ in range(600):
            with socket.socket() as probe:
                if probe.connect_ex((self.ip, port)) == 0:
                    return
            await asyncio.sleep(0.2)
        raise RuntimeError(f"the kernel did not open port {port}")


NO_ANSWER = 75


def executed(source):
    """The notebook after its run. Now and then the kernel starts and never answers: then another one is started."""
    for _ in range(10):
        notebook = nbformat.read(source, as_version=4)
        try:
            NotebookClient(
                notebook,
                kernel_name="java",
                kernel_manager_class=Patient,
                timeout=300,
                startup_timeout=20,
                record_timing=False,
                resources={"metadata": {"path": str(source.parent)}},
            ).execute()
            return notebook
        except RuntimeError as silence:
            print(silence, file=sys.stderr)
    sys.exit(NO_ANSWER)


def same_everywhere(cell):
    """A cell without what differs from machine to machine or run to run: paths, how output was cut into pieces, and the
    random number by which the kernel knows what a cell displays."""
    displays = any(output.output_type == "display_data" for output in cell.outputs)
    outputs = []
    for output in [] if cell.source.startswith("%") else cell.outputs:
        if displays and output.output_type == "execute_result":
            continue
        if output.output_type == "stream" and outputs and outputs[-1].get("name") == output.name:
            outputs[-1].text += output.text
        else:
            outputs.append(output)
    cell.outputs = outputs


notebook = executed(pathlib.Path(sys.argv[1]))
for cell in notebook.cells:
    if cell.cell_type == "code":
        same_everywhere(cell)
notebook.metadata.language_info.pop("version", None)
nbformat.write(notebook, sys.argv[2])
