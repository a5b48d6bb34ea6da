#!/usr/bin/env python3
"""Moves every class to its room and rewrites what names it. Usage: move.py WORKTREE (clean, on the commit to move)."""
import os, re, subprocess, sys
import plan
ROOT = os.path.abspath(sys.argv[1])
os.chdir(ROOT)
p = plan.read(ROOT)
if p['missing']: print('rooms.txt names what is not there (yet, or any more):', p['missing'])
if p['homeless']: sys.exit('no room for %s' % p['homeless'])
stay = [q for q in p['unsure'] if q.rpartition('.')[0] in plan.FLAT]
if stay: print('tests that stay where they are, say in tests.txt where they belong:', *stay)
B = 'org.readback.'
def pkg(room): return ('org.readback.' + room.replace('/', '.')).rstrip('.')
new = {}          # old fqn (without org.readback.) -> new fqn (with)
for q in p['files']: new[q] = pkg(p['rooms'][q]) + '.' + q.rpartition('.')[2]
for q in p['tests']: new[q] = pkg(p['troom'][q]) + '.' + q.rpartition('.')[2]
where = {**p['files'], **p['tests']}
bypkg = {}
for q in new: bypkg.setdefault(q.rpartition('.')[0], set()).add(q)

TOKEN = re.compile(r'"""(?:\\.|[^\\])*?"""|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|/\*.*?\*/|//[^\n]*', re.S)
def parts(src):
    """code with comments and strings blanked, and the comments."""
    comments = []
    def f(m):
        t = m.group(0)
        if t.startswith('/'): comments.append(t)
        return ' ' if t.startswith('/') else '""'
    return TOKEN.sub(f, src), '\n'.join(comments)
def fqns(text):
    def f(m):
        q = m.group(1) + '.' + m.group(2)
        return new[q] if q in new else m.group(0)
    return re.sub(r'\borg\.readback\.([a-z]+(?:\.[a-z]+)*)\.([A-Z]\w*)', f, text)
def shorts(text):
    def f(m):
        q = m.group(1) + '.' + m.group(2)
        return new[q][len(B):] if q in new else m.group(0)
    return re.sub(r'(?<![\w.])([a-z]+(?:\.[a-z]+)*)\.([A-Z]\w*)', f, text)
LINKS = re.compile(r'\{@(link|linkplain)\s+([A-Z]\w*)((?:\.\w+)*(?:#\w+(?:\([^)]*\))?)?)(\s+[^}]*)?\}', re.S)

def rewrite(q, src, test):
    oldpk, _, name = q.rpartition('.'); np = new[q].rpartition('.')[0]
    code, comments = parts(src)
    body = re.sub(r'^(import|package) [^;]*;', '', code, flags=re.M)
    local = set(re.findall(r'\b(?:class|record|interface|enum)\s+(\w+)', body)) - {name}
    used = set(re.findall(r'(?<![\w.])([A-Z]\w*)\b', body))
    mates = {x.rpartition('.')[2]: x for x in bypkg[oldpk] if x != q and (test or x in p['files'])}
    imports = re.findall(r'^import ([^;]+);$', code, re.M)
    imported = {}
    out = []
    for i in imports:
        static = i.startswith('static '); n = i[7:] if static else i
        if not n.startswith(B):
            out.append(i)
            if not static: imported[n.rpartition('.')[2]] = None
            continue
        rest = n[len(B):].split('.'); t = None
        for k in range(1, len(rest) + 1):
            if '.'.join(rest[:k]) in new: t = '.'.join(rest[:k]); tail = rest[k:]; break
        if t is None: sys.exit('%s imports %s' % (q, i))
        if not tail: imported[rest[-1]] = t
        if not tail and new[t].rpartition('.')[0] == np: continue
        if not tail and not static and rest[-1] not in used: continue   # named in comments alone
        out.append(('static ' if static else '') + '.'.join([new[t]] + tail))
    for t in sorted(used):
        if t in mates and t not in local and t not in imported and new[mates[t]].rpartition('.')[0] != np:
            out.append(new[mates[t]])
    out = sorted(set(out))
    # comments first: a link to another room becomes words unless the code needs that class too
    def link(m):
        kind, t, member, label = m.groups()
        o = imported[t] if t in imported else mates.get(t)
        if o is None or t in local or t in used or new[o].rpartition('.')[0] == np: return m.group(0)
        return label.strip() if label else '{@code %s%s}' % (t, member)
    def comment(m):
        t = m.group(0)
        return shorts(LINKS.sub(link, t)) if t.startswith('/') else t
    src = TOKEN.sub(comment, src)
    src = re.sub(r'^package [^;]*;', 'package %s;' % np, src, count=1, flags=re.M)
    src = re.sub(r'^import [^;]*;\n', '', src, flags=re.M)
    head, sep, tail = src.partition('package %s;\n' % np)
    tail = fqns(tail).lstrip('\n')
    st = [i for i in out if i.startswith('static ')]; no = [i for i in out if not i.startswith('static ')]
    blocks = ['\n'.join('import %s;' % i for i in b) for b in (st, no) if b]
    return head + sep + '\n' + ''.join(b + '\n\n' for b in blocks) + tail

def git(*a): subprocess.run(('git',) + a, check=True)
todo = []
for q, path in where.items():
    test = q in p['tests']
    text = rewrite(q, open(path, encoding='utf-8').read(), test)
    root = ROOT + ('/src/test/java/' if test else '/src/main/java/')
    todo.append((path, root + new[q].replace('.', '/') + '.java', text))
for path, to, text in todo:
    if path != to:
        if os.path.exists(to): sys.exit('there is one already: ' + to)
        os.makedirs(os.path.dirname(to), exist_ok=True); git('mv', path, to)
for path, to, text in todo:
    open(to, 'w', encoding='utf-8').write(text)
# what packages are about
for line in open(plan.HERE + '/packages.txt'):
    room, _, words = line.strip().partition(': ')
    d = ROOT + '/src/main/java/' + pkg(room).replace('.', '/')
    f = d + '/package-info.java'
    if os.path.exists(f) and room not in ('study',): continue
    os.makedirs(d, exist_ok=True)
    open(f, 'w').write('/** %s */\npackage %s;\n' % (words, pkg(room)))
for d, _, fs in os.walk(ROOT + '/src'):
    if 'package-info.java' in fs:
        f = d + '/package-info.java'; s = open(f).read(); t = fqns(s)
        if t != s: open(f, 'w').write(t)
# resources that are read from beside a class
def res(old, newp):
    os.makedirs(os.path.dirname(newp), exist_ok=True); git('mv', old, newp)
R = 'src/main/resources/org/readback/'; T = 'src/test/resources/org/readback/'
res(R + 'account/leaked-passwords.txt', R + 'account/person/leaked-passwords.txt')
for f in ('review-log-1205-cards.csv', 'review-log-1205-cards.LICENSE'): res(T + 'memory/' + f, T + 'memory/evaluation/' + f)
res(T + 'memory/fsrs-vectors.json', T + 'memory/schedule/fsrs-vectors.json')
def edit(f, *rs):
    s = open(f, encoding='utf-8').read()
    for a, b in rs:
        if a not in s: sys.exit('%s has no %s' % (f, a))
        s = s.replace(a, b)
    open(f, 'w', encoding='utf-8').write(s)
edit('NOTICE', ('org/readback/account/leaked', 'org/readback/account/person/leaked'), ('org/readback/memory/review-log', 'org/readback/memory/evaluation/review-log'))
edit('src/test/java/org/readback/memory/evaluation/SampleLog.java', ('MemoryModel.class.getResource', 'SampleLog.class.getResource'), ('import org.readback.memory.model.MemoryModel;\n', ''))
edit('src/test/java/org/readback/command/CommandIT.java', ('"readback", "memory", "review-log', '"readback", "memory", "evaluation", "review-log'))
# templates, services, documents, the build
for base in ('src/main/resources', 'src/test/resources', 'docs', '.ci', '.github', 'pom.xml', 'README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'):
    paths = [base] if os.path.isfile(base) else [os.path.join(d, f) for d, _, fs in os.walk(base) for f in fs]
    for f in paths:
        if not f.endswith(('.html', '.txt', '.md', '.xml', '.properties', '.yml', '.sql', 'run', 'Callback')): continue
        s = open(f, encoding='utf-8').read(); t = fqns(s)
        if f.endswith('.md'): t = shorts(t)
        if t != s: open(f, 'w', encoding='utf-8').write(t)
print(sum(1 for a, b, _ in todo if a != b), 'files moved')
