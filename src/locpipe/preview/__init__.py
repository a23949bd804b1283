"""The live preview: the cluster on the loopback, each saved file in the open page at once, translations edited in place.

In the order in which data flows: `snapshot` reads the project, again after each saved file; `pseudo` adds locales that
nobody translates; `tracing` marks on a page which passage comes from which message; `passages` says all that is known
of a message, `uses` on which pages it stands, `judging` what is wrong with it; `workspace` holds what is shown now, and
saves. `watching` sees saved files, `audience` tells browsers of them, `routes` answers what they ask, `guard` lets
nobody else in; `server` puts these together.
Nothing of it stands in a release.
"""
