import com.sun.source.tree.*;
import com.sun.source.util.*;
import com.sun.tools.javac.api.*;
import com.sun.tools.javac.code.*;
import com.sun.tools.javac.code.Symbol.*;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.*;
import com.sun.tools.javac.tree.JCTree.*;
import java.nio.file.*;
import java.util.*;
import java.util.List;
import java.util.stream.*;
import javax.tools.*;

/**
 * Makes public what other rooms will need, before anything moves: every name in every class is looked up as the compiler
 * does. Arguments: class path, table of Javadocs, classes with their packages to be, source roots (production first).
 */
public class Public {
    static final Map<String, String> docs = new TreeMap<>();
    static final Map<String, String> room = new HashMap<>();
    static final Map<Symbol, Set<String>> needs = new LinkedHashMap<>();
    static final Set<String> undocumented = new TreeSet<>();

    public static void main(String[] a) throws Exception {
        if (Files.exists(Path.of(a[1]))) for (String line : Files.readAllLines(Path.of(a[1]))) {
            if (line.isBlank() || line.startsWith("# ")) continue;
            String[] kv = line.split(" = ", 2);
            docs.put(kv[0].strip(), kv[1].strip());
        }
        for (String line : Files.readAllLines(Path.of(a[2]))) room.put(line.split(" ")[0], line.split(" ")[1]);
        List<Path> files = new ArrayList<>();
        for (int i = 3; i < a.length; i++) try (Stream<Path> s = Files.walk(Path.of(a[i]))) { s.filter(f -> f.toString().endsWith(".java")).forEach(files::add); }
        JavacTool tool = JavacTool.create();
        DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
        StandardJavaFileManager fm = tool.getStandardFileManager(errors, null, null);
        JavacTask task = (JavacTask) tool.getTask(null, fm, errors,
                List.of("-proc:none", "-parameters", "--release", "25", "-nowarn", "-cp", a[0]), null, fm.getJavaFileObjectsFromPaths(files));
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        task.analyze();
        errors.getDiagnostics().stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR).limit(20).forEach(d -> System.out.println("ERROR " + d));
        JavacTrees trees = (JavacTrees) Trees.instance(task);
        for (CompilationUnitTree cu : units) scan((JCCompilationUnit) cu);
        // all or nothing: who made a record public needs its explicit canonical constructor public, too
        Map<Path, TreeMap<Long, String>> edits = new HashMap<>();
        Set<String> testOnly = new TreeSet<>();
        for (Symbol s : new ArrayList<>(needs.keySet())) {
            if (s instanceof ClassSymbol c && c.isRecord()) for (Symbol m : c.members().getSymbols(x -> x instanceof MethodSymbol k && k.isConstructor() && (k.flags() & Flags.RECORD) != 0 && (k.flags() & Flags.GENERATEDCONSTR) == 0)) need(m, needs.get(s));
        }
        int n = 0;
        for (var e : needs.entrySet()) {
            if (publish(trees, e.getKey(), edits)) {
                n++;
                if (e.getValue().stream().allMatch(u -> u.startsWith("TEST "))) testOnly.add(name(e.getKey()) + "   for " + String.join(", ", e.getValue()));
            }
        }
        for (var e : edits.entrySet()) {
            StringBuilder s = new StringBuilder(Files.readString(e.getKey()));
            for (var i : e.getValue().descendingMap().entrySet()) s.insert(i.getKey().intValue(), i.getValue());
            Files.writeString(e.getKey(), s.toString());
        }
        System.out.println(n + " made public");
        testOnly.forEach(t -> System.out.println("FOR TESTS ONLY " + t));
        undocumented.forEach(u -> System.out.println("NO JAVADOC " + u));
    }

    static void scan(JCCompilationUnit cu) {
        boolean test = cu.getSourceFile().toUri().getPath().contains("/src/test/");
        new com.sun.tools.javac.tree.TreeScanner() {
            ClassSymbol in;
            @Override public void visitClassDef(JCClassDecl t) { ClassSymbol before = in; if (t.sym != null) in = t.sym; super.visitClassDef(t); in = before; }
            @Override public void visitImport(JCImport t) {}
            @Override public void visitIdent(JCIdent t) { use(t.sym); }
            @Override public void visitSelect(JCFieldAccess t) { super.visitSelect(t); use(t.sym); type(t.selected.type); }
            @Override public void visitNewClass(JCNewClass t) { super.visitNewClass(t); use(t.constructor); }
            @Override public void visitReference(JCMemberReference t) { super.visitReference(t); use(t.sym); type(t.expr.type); }
            @Override public void visitApply(JCMethodInvocation t) { super.visitApply(t); if (t.meth.type != null && t.meth.type.getReturnType() != null && t.varargsElement != null) type(t.varargsElement); }
            @Override public void visitLambda(JCLambda t) { super.visitLambda(t); t.params.forEach(p -> type(p.type)); }
            void type(Type t) { if (t != null && t.tsym instanceof ClassSymbol c && !c.type.isPrimitive()) use(c); }
            void use(Symbol s) {
                if (s == null || in == null || s.kind == Kinds.Kind.PCK || s.kind == Kinds.Kind.ERR || s.owner == null || s.owner.kind == Kinds.Kind.MTH || s.owner.kind == Kinds.Kind.VAR) return;
                if (!(s instanceof ClassSymbol || s instanceof MethodSymbol || s instanceof VarSymbol)) return;
                if (!(s instanceof ClassSymbol) && !(s.owner instanceof ClassSymbol)) return;
                ClassSymbol top = s instanceof ClassSymbol k && !(k.owner instanceof ClassSymbol || k.owner instanceof PackageSymbol) ? null : outer(s);
                if (top == null || outer(in) == null) return;
                String there = room.get(top.flatName().toString()), here = room.get(outer(in).flatName().toString());
                if (there == null || here == null || there.equals(here)) return;
                need(s, Set.of((test ? "TEST " : "") + outer(in).name));
            }
        }.scan(cu);
    }

    static ClassSymbol outer(Symbol s) {
        ClassSymbol found = null;
        for (Symbol c = s; c != null && c.kind != Kinds.Kind.PCK; c = c.owner) {
            if (c instanceof ClassSymbol k) found = k;
            else if (c.kind == Kinds.Kind.NIL) return null;
        }
        return found;
    }

    static void need(Symbol s, Set<String> by) {
        if (s instanceof MethodSymbol m && m.isConstructor() && (m.flags() & Flags.GENERATEDCONSTR) != 0) { need(m.owner, by); return; }
        for (Symbol c = s; c instanceof ClassSymbol || c instanceof MethodSymbol || c instanceof VarSymbol; c = c.owner) {
            boolean implicit = c.owner instanceof ClassSymbol o && (o.flags() & Flags.INTERFACE) != 0;
            if ((c.flags() & Flags.PUBLIC) == 0 && !implicit && c.name.length() > 0) needs.computeIfAbsent(c, k -> new TreeSet<>()).addAll(by);
        }
    }

    static boolean publish(JavacTrees trees, Symbol sym, Map<Path, TreeMap<Long, String>> edits) throws Exception {
        if ((sym.flags() & Flags.PRIVATE) != 0) { if (!(sym instanceof VarSymbol)) System.out.println("??? private " + name(sym) + " " + needs.get(sym)); return false; }
        TreePath path = trees.getPath(sym);
        JCTree tree = (JCTree) trees.getTree(sym);
        if (tree == null || path == null) { if (!(sym instanceof MethodSymbol m && (m.owner.flags() & Flags.RECORD) != 0)) System.out.println("??? no tree for " + name(sym)); return false; }
        if ((sym.flags() & Flags.PROTECTED) != 0) { System.out.println("protected " + name(sym) + " " + needs.get(sym)); return false; }
        if (sym instanceof MethodSymbol m && m.isConstructor() && (m.flags() & Flags.ENUM) != 0) return false;
        CompilationUnitTree cu = path.getCompilationUnit();
        Path file = Path.of(cu.getSourceFile().toUri());
        String src = Files.readString(file);
        JCModifiers mods = tree instanceof JCClassDecl c ? c.mods : tree instanceof JCMethodDecl m ? m.mods : ((JCVariableDecl) tree).mods;
        long start = trees.getSourcePositions().getStartPosition(cu, tree);
        long pos = start;
        for (JCAnnotation an : mods.annotations) pos = Math.max(pos, trees.getSourcePositions().getEndPosition(cu, an));
        while (Character.isWhitespace(src.charAt((int) pos))) pos++;
        if (src.startsWith("public", (int) pos)) return false;
        TreeMap<Long, String> in = edits.computeIfAbsent(file, f -> new TreeMap<>());
        in.merge(pos, "public ", (x, y) -> x + y);
        if (trees.getDocComment(path) == null && !(sym instanceof MethodSymbol m && m.isConstructor())) {
            String doc = docs.get(name(sym));
            if (doc == null) undocumented.add(name(sym) + "   " + src.substring((int) start, Math.min(src.length(), (int) start + 110)).replaceAll("\\s+", " "));
            else if (!doc.equals("-")) {
                String indent = src.substring(src.lastIndexOf('\n', (int) start) + 1, (int) start);
                in.merge(start, "/** " + doc + " */\n" + indent, (x, y) -> y + x);
            }
        }
        return true;
    }

    static String name(Symbol s) {
        if (s instanceof ClassSymbol c) return c.flatName().toString().replaceAll("^org\\.readback\\.", "");
        return name(s.enclClass()) + "#" + (s.isConstructor() ? "<init>" : s.name.toString());
    }
}
