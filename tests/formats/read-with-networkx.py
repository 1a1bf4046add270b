"""Reads GEXF 1.2 and GraphML files with NetworkX and prints what it found as JSON, one graph an argument."""

import json
import sys

import networkx as nx


def read(path):
    if path.endswith(".gexf"):
        graph = nx.read_gexf(path)
    else:
        graph = nx.read_graphml(path, force_multigraph=True)
    edges = []
    for source, target, key, attributes in (
        graph.edges(keys=True, data=True)
        if graph.is_multigraph()
        else ((s, t, d["id"], d) for s, t, d in graph.edges(data=True))
    ):
        attributes = {name: value for name, value in attributes.items() if name != "id"}
        edges.append({"id": key, "source": source, "target": target, "attributes": attributes})
    nodes = [{"id": node, "attributes": attributes} for node, attributes in graph.nodes(data=True)]
    return {"directed": graph.is_directed(), "graph": graph.graph, "nodes": nodes, "edges": edges}


print(json.dumps([read(path) for path in sys.argv[1:]]))
