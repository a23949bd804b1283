"""The rules. A rule is a small pure function beside its documentation (`rule`); `registry` lists all of them.

Nothing is imported here, so that who needs one kind of rules loads no other.
"""
