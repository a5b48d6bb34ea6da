#!/usr/bin/env python3
"""What is better done before the moves: a helper of one test that many others use goes to what they share."""
import re, sys, os
D = sys.argv[1] + '/src/test/java/org/readback/study/'
for f in sorted(os.listdir(D)):
    if not f.endswith('.java'): continue
    s = open(D + f).read()
    t = re.sub(r'\bSessionPageTest\.count\(([^,()]+), (\w+)\)', r'\2.count(\1)', s)
    if f == 'SessionPageTest.java':
        t = re.sub(r'(?<![\w.])count\(([^,()]+), (session|\w+)\)', lambda m: m.group(0) if 'String' in m.group(1) else '%s.count(%s)' % (m.group(2), m.group(1)), t)
        t, n = re.subn(r'\n    static long count\(String table, Session session\) \{.*?\n    \}\n', '', t, flags=re.S)
        assert n == 1
    if f == 'Session.java':
        i = t.rindex('}')
        t = t[:i].rstrip() + '''

    /** How many rows of a table are this person's. */
    long count(String table) {
        return Rows.count("select count(*) from " + table + " where person_id = ?", person.personId());
    }
}
'''
    if t != s: open(D + f, 'w').write(t)
