"""Reads the plan: which class goes to which room (rooms.txt), and which test where (tests.txt, else beside what it is named after)."""
import os, re, collections
HERE = os.path.dirname(os.path.abspath(__file__))
BASE = 'org/readback'
FLAT = ('study', 'account', 'bank', 'memory')   # what falls apart
def read(root):
    src = root + '/src/main/java/' + BASE
    files = {}
    for d, _, fs in os.walk(src):
        for f in fs:
            if f.endswith('.java') and f != 'package-info.java':
                p = os.path.relpath(d, src).replace('/', '.')
                files[('' if p == '.' else p + '.') + f[:-5]] = os.path.join(d, f)
    simple = collections.defaultdict(list)
    for q in files: simple[q.rsplit('.', 1)[-1]].append(q)
    rooms = {}; wild = []; missing = []
    for line in open(HERE + '/rooms.txt'):
        line = line.split('#')[0].strip()
        if not line: continue
        room, names = line.split(':')
        for n in names.split():
            if n.endswith('.*'): wild.append((n[:-2], room)); continue
            c = [n] if n in files else [x for x in simple.get(n, []) if x.rpartition('.')[0] in FLAT] if '.' not in n else []
            if len(c) != 1: missing.append((room, n, c)); continue
            rooms[c[0]] = room
    for q in files:
        pk = q.rpartition('.')[0]
        for w, room in wild:
            if q not in rooms and pk == w: rooms[q] = room
    for q in files: rooms.setdefault(q, q.rpartition('.')[0].replace('.', '/'))
    homeless = sorted(q for q in files if rooms[q] in FLAT)
    # tests
    tsrc = root + '/src/test/java/' + BASE
    tests = {}; troom = {}; guess = {}
    for d, _, fs in os.walk(tsrc):
        for f in fs:
            if f.endswith('.java') and f != 'package-info.java':
                p = os.path.relpath(d, tsrc).replace('/', '.')
                tests[('' if p == '.' else p + '.') + f[:-5]] = os.path.join(d, f)
    said = {}
    for line in open(HERE + '/tests.txt'):
        line = line.split('#')[0].strip()
        if line:
            room, names = line.split(':')
            for n in names.split(): said[n] = room.strip()
    unsure = []
    for q in tests:
        pk, _, n = q.rpartition('.')
        if q in said: troom[q] = said[q]; continue
        if n in said: troom[q] = said[n]; continue
        if pk + '.*' in said: troom[q] = said[pk + '.*']; continue
        base = re.sub(r'(Properties|InGerman|Browser|Journey|Fuzz)?(Test|IT)$', '', n)
        c = [x for x in simple.get(base, []) if x.rpartition('.')[0] == pk]
        if len(c) == 1: troom[q] = rooms[c[0]]
        else:
            troom[q] = pk.replace('.', '/'); unsure.append(q)
    return dict(files=files, rooms=rooms, missing=missing, tests=tests, troom=troom, unsure=unsure, homeless=homeless, simple=simple)
if __name__ == '__main__':
    import sys
    r = read(sys.argv[1] if len(sys.argv) > 1 else '.')
    print('missing', r['missing']); print('homeless', r['homeless'])
    oldpk = collections.Counter(q.rpartition('.')[0] for q in r['files'])
    for q in sorted(r['unsure']): print('?', q)
    for q in sorted(r['tests']):
        if q not in r['unsure'] and r['troom'][q] != q.rpartition('.')[0].replace('.', '/'): print(q, '->', r['troom'][q])
