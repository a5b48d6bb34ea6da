"""Prints each class with its package to be."""
import plan, sys
p = plan.read(sys.argv[1])
for q in sorted(p['files']): print('org.readback.' + q, ('org.readback.' + p['rooms'][q].replace('/', '.')).rstrip('.'))
for q in sorted(p['tests']): print('org.readback.' + q, ('org.readback.' + p['troom'][q].replace('/', '.')).rstrip('.'))
