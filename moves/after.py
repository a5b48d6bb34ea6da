#!/usr/bin/env python3
"""Rules and documents of the rooms, after the moves."""
import os, re, shutil, subprocess, sys
HERE = os.path.dirname(os.path.abspath(__file__)); ROOT = os.path.abspath(sys.argv[1]); os.chdir(ROOT)
for d, _, fs in os.walk(HERE + '/overlay'):
    for f in fs:
        to = os.path.join(ROOT, os.path.relpath(os.path.join(d, f), HERE + '/overlay'))
        os.makedirs(os.path.dirname(to), exist_ok=True); shutil.copy(os.path.join(d, f), to)
# what is too large today
S = 'src/main/java/org/readback'
long_, ctors, recs = set(), set(), set()
for r, _, fs in os.walk(S):
    for f in fs:
        if not f.endswith('.java'): continue
        s = open(os.path.join(r, f)).read(); name = f[:-5]
        if len(s.splitlines()) > 250 and '@MessageBundle(' not in s: long_.add(name)
        body = re.sub(r'/\*.*?\*/|//[^\n]*', '', s, flags=re.S); body = re.sub(r'"(\\.|[^"\\\n])*"', '""', body)
        for m in re.finditer(r'\brecord\s+(\w+)(?:<[^>{(]*>)?\s*\(', body):
            i = m.end(); depth = 1; ang = 0; k = 0; some = False
            while depth:
                c = body[i]
                depth += (c == '(') - (c == ')'); ang += (c == '<') - (c == '>')
                k += c == ',' and depth == 1 and ang == 0; some |= depth > 0 and not c.isspace(); i += 1
            if some and k + 1 > 12: recs.add(m.group(1) if m.group(1) == name else name + '$' + m.group(1))
        for m in re.finditer(r'\n    (?:public |protected |private )?%s\(([^)]*(?:\([^)]*\)[^)]*)*)\)\s*(?:throws [^{]*)?\{' % name, body):
            args = re.sub(r'@\w+(?:\([^)]*\))?', '', m.group(1)); args = re.sub(r'<[^<>]*>', '', re.sub(r'<[^<>]*>', '', args))
            if args.count(',') + 1 > 8 and not re.search(r'\brecord %s\b' % name, body): ctors.add(name)
q = lambda names: ',\n            '.join('"%s"' % n for n in sorted(names))
f = 'src/test/java/org/readback/SizeTest.java'; s = open(f).read()
open(f, 'w').write(s.replace('@LONG@', q(long_)).replace('@CTORS@', q(ctors)).replace('@RECORDS@', q(recs)))
# arrows
f = 'src/test/java/org/readback/ArchitectureTest.java'; s = open(f).read()
i = s.index('        arrows.put("report", List.of());'); j = s.index('        return arrows;', i)
print('arrows before:', *[l.strip() for l in s[i:j].splitlines() if 'command' in l or 'backup' in l])
ARROWS = open(HERE + '/arrows.txt').read()
s = s[:i] + ARROWS + s[j:]
def sub(a, b):
    global s
    if a not in s: sys.exit('ArchitectureTest has changed: ' + a)
    s = s.replace(a, b)
sub('''            String[] parts = type.getPackageName().split("\\\\.");
            if (parts.length > 2 && !ARROWS.containsKey(parts[2])) {
                unknown.add(type.getPackageName());
            }
''', '''            if (!type.getPackageName().equals("org.readback") && !ARROWS.containsKey(folder(type))) {
                unknown.add(type.getPackageName());
            }
''')
sub('@DisplayName("every package is one the design names")', '@DisplayName("every folder is one that is drawn")')
sub('@DisplayName("a package uses only what it builds on")', '@DisplayName("a folder uses only what it builds on")')
sub('''    /** Each package and the packages it builds on. Whoever builds on a package may use what that one builds on. */''',
    '''    /** Each folder and the folders it builds on. Whoever builds on a folder may use what that one builds on. */''')
i = s.index('    private static ArchRule arrowsFrom(String name) {'); j = s.index('    private static void reach(')
s = s[:i] + '''    private static ArchRule arrowsFrom(String name) {
        Set<String> reachable = new TreeSet<>();
        reach(name, reachable);
        return usesOnly(name, reachable).because(name + " builds on " + ARROWS.get(name) + " only");
    }

    private static ArchRule usesOnly(String name, Set<String> folders) {
        String[] allowed =
                folders.stream().map(ArchitectureTest::inPackage).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(inPackage(name))
                .should()
                .dependOnClassesThat(resideInAPackage("org.readback..").and(resideOutsideOfPackages(allowed)))
                .allowEmptyShould(true);
    }

    private static String inPackage(String folder) {
        return "org.readback." + folder.replace('/', '.');
    }

    private static String folder(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\\\.readback\\\\.", "").replace('.', '/');
    }

''' + s[j:]
sub('''    @Test
    @DisplayName("a circle of classes is caught, a sealed type and its cases are none")
''', '''    @Test
    @DisplayName("no folder needs one that needs it")
    void foldersFormNoCircle() {
        noCircleOfFolders().check(PRODUCTION);
    }

    @Test
    @DisplayName("a circle of folders is caught, and an arrow that is not drawn")
    void foldersAreCaught() {
        JavaClasses offenders = new ClassFileImporter().importPackages("org.readback.circle..");
        assertThat(noCircleOfFolders()
                        .evaluate(offenders)
                        .getFailureReport()
                        .getDetails())
                .singleElement(STRING)
                .contains("circle.left", "circle.right");
        Set<String> left = Set.of("circle/left");
        assertThat(usesOnly("circle/left", left).evaluate(offenders).hasViolation())
                .isTrue();
        Set<String> both = Set.of("circle/left", "circle/right");
        assertThat(usesOnly("circle/left", both).evaluate(offenders).hasViolation())
                .isFalse();
    }

    @Test
    @DisplayName("a circle of classes is caught, a sealed type and its cases are none")
''')
sub('importPackages("org.readback.circle");', 'importPackages("org.readback.circle");')
sub('''    private static ArchRule noCircleOfClasses() {''', '''    private static ArchRule noCircleOfFolders() {
        return slices().matching("org.readback.(**)")
                .should()
                .beFreeOfCycles()
                .because("a newcomer reads a folder after those it builds on");
    }

    private static ArchRule noCircleOfClasses() {''')
open(f, 'w').write(s)
# documents
f = 'docs/architecture.md'; t = open(f).read()
i = t.index('## Packages and their arrows'); j = t.index('## One fact, from its sentence')
t = t[:i] + open(HERE + '/architecture.txt').read() + '\n' + t[j:]
for a, b in (
    ("When a staffer's turn comes, `study` picks the question.", "When a staffer's turn comes, `study.queue` picks the question."),
    ("5. **Answer and verdict.** The answer is stored under", "5. **Answer and verdict.** `review.answer` stores the answer under"),
    ("and `question.Grader` judges it", "and `question.grading.Grader` judges it"),
    ("`question.Lint` drops what", "`question.lint.Lint` drops what"),
    ("picks another. The review, the card's new state and the\n", "picks another. `review.record` writes the review, the card's new state and the\n"),
    ("day's sums are one transaction;", "day's sums in one transaction;"),
): 
    if a not in t: print('architecture.md has changed:', a)
    t = t.replace(a, b)
open(f, 'w').write(t)
f = 'docs/decisions/README.md'; t = open(f).read()
line = '| 27 | [Every class has its room, and no two rooms need each other](0027-rooms.md) |\n'
rows = re.findall(r'^\| (\d+) \|.*\n', t, re.M)
after = max((int(n) for n in rows if int(n) < 27))
m = re.search(r'^\| %d \|.*\n' % after, t, re.M)
t = t[:m.end()] + line + t[m.end():]
open(f, 'w').write(t)
# lines that the moves made too long
MOST = 128
for d, _, fs in os.walk('docs'):
    for x in fs:
        f = os.path.join(d, x)
        if not f.endswith('.md'): continue
        old = subprocess.run(['git', 'show', 'HEAD~1:' + f], capture_output=True, text=True).stdout.split('\n')
        known = set(old); lines = open(f).read().split('\n'); out = []; carry = ''; code = False
        for l in lines:
            if l.startswith('```'): code = True if not code else False
            if carry:
                if l.strip() and not re.match(r'\s*([-*|#>`]|\d+\. )', l):
                    ind = re.match(r' *', l).group(0); l = ind + carry + ' ' + l.strip()
                else:
                    out.append(ind0 + carry)
                carry = ''
                known.discard(l)
            if len(l) > MOST and l not in known and not code and not l.startswith(('|', '    ')):
                cut = l.rfind(' ', 0, MOST + 1); carry = l[cut + 1:]; l = l[:cut]
                ind0 = ' ' * (len(re.match(r' *(?:\d+\. |- )?', l).group(0)))
            out.append(l)
        if carry: out.append(ind0 + carry)
        if out != lines: open(f, 'w').write('\n'.join(out)); print('wrapped', f)
