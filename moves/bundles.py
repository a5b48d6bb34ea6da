#!/usr/bin/env python3
"""Moves the English of message bundles out of @Message into messages/<bundle>.properties; enums become keys. Run in a checkout's root."""
import re, sys, os, glob, subprocess
root='src/main'
STR=re.compile(r'"""(.*?)"""|"((?:[^"\\]|\\.)*)"', re.S)
def unesc(s):
    return re.sub(r'\\(u[0-9a-fA-F]{4}|.)', lambda m: {'n':'\n','t':'\t','"':'"','\\':'\\',"'":"'"}.get(m.group(1)) if len(m.group(1))==1 else chr(int(m.group(1)[1:],16)), s)
def textblock(s):
    import textwrap
    assert s.startswith('\n') or s.lstrip(' ').startswith('\n')
    s=s[s.index('\n')+1:]
    lines=s.split('\n'); last=lines[-1]
    ind=min(len(l)-len(l.lstrip(' ')) for i,l in enumerate(lines) if l.strip() or i==len(lines)-1)
    lines=[l[ind:].rstrip(' ') for l in lines]
    t='\n'.join(lines)
    t=re.sub(r'\\\n','',t)
    return unesc(t)
def enums():
    out={}
    for f in glob.glob(root+'/java/**/*.java',recursive=True):
        src=open(f).read()
        src=re.sub(r'/\*.*?\*/','',src,flags=re.S); src=re.sub(r'(?m)//.*$','',src)
        for m in re.finditer(r'\benum\s+(\w+)[^{]*\{(.*?)(;|\n\s*\})',src,re.S):
            body=re.sub(r'/\*.*?\*/|//[^\n]*','',m.group(2),flags=re.S)
            # strip parens
            prev=None
            while prev!=body:
                prev=body; body=re.sub(r'\([^()]*\)','',body)
            body=re.sub(r'\{[^{}]*\}','',body,flags=re.S)
            cs=[c.strip() for c in body.split(',')]
            cs=[re.sub(r'@\w+\s*','',c).strip() for c in cs]
            cs=[c for c in cs if re.fullmatch(r'[A-Z][A-Z0-9_]*',c)]
            out.setdefault(m.group(1),[]).append((f,cs))
    return out
ENUM=enums()
def constants(typ, bundlefile):
    simple=typ.split('.')[-1]
    c=ENUM.get(simple)
    if not c: return None
    if len(c)==1: return c[0][1]
    src=open(bundlefile).read()
    if '.' in typ:
        outer=typ.split('.')[-2]
        for f,cs in c:
            if os.path.basename(f)==outer+'.java': return cs
    same=[cs for f,cs in c if os.path.dirname(f)==os.path.dirname(bundlefile)]
    for f,cs in c:
        p=f[len(root+'/java/'):-5].replace('/','.')
        if re.search(r'import '+re.escape(p)+r'(\.'+simple+')?;',src): return cs
    if len(same)==1: return same[0]
    raise SystemExit('ambiguous enum '+typ+' in '+bundlefile)
def split_when(text,param,cs):
    m=re.fullmatch(r'\{#when '+param+r'\}(.*)\{/when\}',text,re.S)
    if not m: return None
    body=m.group(1)
    # nested sections other than if are fine as long as no nested when
    if '{#when' in body: return None
    parts=re.split(r'(\{#is [^}]*\}|\{#in [^}]*\}|\{#else\})',body)
    # an {#else} inside {#if} is not ours: track depth
    out={}; cur=None; depth=0; els=None
    if parts[0].strip(): return None
    i=1; curtext=None; keys=None
    def put(keys,t):
        nonlocal els
        if keys is None: return
        if keys=='else': els=t
        else:
            for k in keys: out[k]=t
    buf=''
    while i<len(parts):
        tag,txt=parts[i],parts[i+1]
        if tag=='{#else}' and depth>0:
            buf+=tag+txt
        else:
            put(keys,buf)
            buf=txt
            keys='else' if tag=='{#else}' else [k.strip() for k in re.sub(r'^\{#(is|in) |\}$','',tag).replace(',',' ').split()]
        depth+=txt.count('{#if')-txt.count('{/if')
        i+=2
    put(keys,buf)
    res={}
    for c in cs:
        if c in out: res[c]=out[c]
        elif els is not None: res[c]=els
        else: res[c]=''
    if set(out)-set(cs): raise SystemExit('unknown constants %s of %s'%(set(out)-set(cs),param))
    return res
def prop(k,v):
    v=v.replace('\\','\\\\').replace('\n','\\n').replace('\t','\\t')
    if v.startswith(' '): v='\\'+v
    return '%s=%s\n'%(k,v)
def readprops(f):
    out={}
    if not os.path.exists(f): return out
    logical=''
    for line in open(f,encoding='utf-8'):
        line=line.rstrip('\n')
        if not logical and (not line.strip() or line.lstrip().startswith(('#','!'))): continue
        if logical: line=line.lstrip()
        if re.search(r'(?<!\\)(\\\\)*\\$',line): logical+=line[:-1]; continue
        logical+=line
        m=re.match(r'\s*((?:[^=:\s\\]|\\.)+)\s*[=:]\s*(.*)$',logical,re.S) or re.match(r'\s*(\S+)\s+(.*)$',logical,re.S)
        k,v=m.group(1),m.group(2)
        out[re.sub(r'\\(.)',r'\1',k)]=unesc(v.replace('\\ ',' ')) if '\\' in v else v
        logical=''
    return out
for f in sorted(glob.glob(root+'/java/**/*Messages.java',recursive=True)):
    src=open(f).read()
    mb=re.search(r'@MessageBundle\("(\w+)"\)',src)
    if not mb: continue
    name=mb.group(1)
    base=root+'/resources/messages/'+name
    existing=readprops(base+'.properties')
    others={g:readprops(g) for g in sorted(glob.glob(base+'_*.properties'))}
    eng={}; expand={}
    pos=0; new=''
    for m in re.finditer(r'@Message(?:\((.*?)\))?\s+((?:default\s+)?[\w<>.]+)\s+(\w+)\(([^)]*)\)\s*;',src,re.S):
        pass
    # robust scan: find @Message( ... ) with balanced quotes
    i=0
    while True:
        j=src.find('@Message',i)
        if j<0: new+=src[i:]; break
        if src[j:j+14]=='@MessageBundle': new+=src[i:j+14]; i=j+14; continue
        k=j+8
        text=None
        if src[k]=='(':
            depth=0; p=k
            while True:
                if src.startswith('"""',p): p=src.index('"""',p+3)+3; continue
                if src[p]=='"':
                    q=p+1
                    while src[q]!='"':
                        q+=2 if src[q]=='\\' else 1
                    p=q+1; continue
                if src[p]=='(': depth+=1
                if src[p]==')':
                    depth-=1
                    if depth==0: break
                p+=1
            inner=src[k+1:p]; end=p+1
            if re.match(r'\s*\w+\s*=',inner): raise SystemExit('named attribute in '+f+': '+inner)
            text=''.join(textblock(a) if inner[mm.start():mm.start()+3]=='"""' else unesc(b) for mm in STR.finditer(inner) for a,b in [mm.groups()])
        else: end=k
        mm=re.compile(r'\s*(?:[\w<>.]+)\s+(\w+)\(([^)]*)\)\s*;').match(src,end)
        meth=mm.group(1); params=[x.strip() for x in mm.group(2).split(',') if x.strip()]
        if text is not None: eng[meth]=text
        else:
            for kk in existing:
                if kk==meth or kk.startswith(meth+'_'): eng[kk]=existing[kk]
        if text is not None and len(params)==1:
            typ,pn=params[0].rsplit(' ',1)
            typ=typ.split(' ')[-1]
            cs=constants(typ,f)
            if cs:
                w=split_when(text,pn,cs)
                ok={}
                for g,o in others.items():
                    ow=split_when(o[meth],pn,cs) if meth in o else None
                    ok[g]=ow
                if w and all(ok.values()):
                    sep='_$' if any('_' in c for c in cs) else '_'
                    del eng[meth]
                    for c in cs: eng[meth+sep+c]=w[c]
                    for g in others:
                        expand[(g,meth)]=[(meth+sep+c,ok[g][c]) for c in cs]
                else: print('kept as when:',f,meth)
        new+=src[i:j]+'@Message'
        i=end
    open(f,'w').write(new)
    with open(base+'.properties','w',encoding='utf-8') as o:
        for k,v in eng.items(): o.write(prop(k,v))
    for g,d in others.items():
        with open(g,'w',encoding='utf-8') as o:
            done=set()
            # in the order of English
            for k in eng:
                for key in [k]:
                    meth=re.sub(r'_\$?[A-Z0-9_]+$','',k)
                    if (g,meth) in expand:
                        if meth in done: continue
                        done.add(meth)
                        for kk,v in expand[(g,meth)]: o.write(prop(kk,v))
                    elif k in d: o.write(prop(k,d[k])); 
            miss=set(d)-set(eng)-{m for (gg,m) in expand if gg==g}
            for k in miss: print('only in',g,k); o.write(prop(k,d[k]))
