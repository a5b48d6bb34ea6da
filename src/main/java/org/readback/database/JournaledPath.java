package org.readback.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.engine.Constants;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** H2's way to its file through a journal, in URLs as {@code jdbc:h2:journaled:…}. H2 makes these itself. */
public final class JournaledPath extends FilePathWrapper {
    private static final String SCHEME = "journaled";

    /** For H2. */
    public JournaledPath() {}

    /** Makes it known to H2. */
    public static void register() {
        FilePath.register(new JournaledPath());
    }

    /** The name of a file as people know it. */
    static String plain(String name) {
        return name.startsWith(SCHEME + ":") ? name.substring(SCHEME.length() + 1) : name;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel file = getBase().open(mode);
        String name = getBase().toString();
        if (mode.equals("r") || !name.endsWith(Constants.SUFFIX_MV_FILE)) {
            return file;
        }
        String journal = name.substring(0, name.length() - Constants.SUFFIX_MV_FILE.length()) + ".journal";
        return new JournaledFile(file, FilePath.get(journal));
    }
}
