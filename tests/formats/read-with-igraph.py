"""Reads a GraphML file with igraph and prints the ids and texts it found as JSON."""

import json
import sys

import igraph

graph = igraph.Graph.Read_GraphML(sys.argv[1])
print(json.dumps({"nodes": graph.vs["id"], "edges": graph.es["id"], "texts": graph.vs["text"]}))
