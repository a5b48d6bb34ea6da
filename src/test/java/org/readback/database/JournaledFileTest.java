package org.readback.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournaledFileTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void register() {
        JournaledPath.register();
    }

    @Test
    @DisplayName(
            "reads are as of a plain file, before and after what was written is forced, and when it is opened again")
    void readsAsAPlainFile() throws Exception {
        byte[] expected = {};
        for (int round = 0; round < 20; round++) {
            SplittableRandom chance = new SplittableRandom(round);
            try (FileChannel file = open()) {
                assertThat(content(file)).isEqualTo(expected);
                for (int change = 0; change < 60; change++) {
                    expected = change(file, expected, chance);
                    assertThat(content(file)).isEqualTo(expected);
                }
            }
            assertThat(folder.resolve("file.journal")).doesNotExist();
            assertThat(Files.readAllBytes(folder.resolve("file.mv.db"))).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("the journal has a bound, however much is written")
    void bounded() throws Exception {
        try (FileChannel file = open()) {
            ByteBuffer megabyte = ByteBuffer.allocate(1 << 20);
            for (int written = 0; written < 40; written++) {
                file.write(megabyte.duplicate(), (long) written << 20);
                assertThat(Files.size(folder.resolve("file.journal"))).isLessThan(8 << 20);
            }
        }
    }

    @Test
    @DisplayName("a backup that is restored beside what a killed program left is not changed by that, and opens")
    void restoredBesideAJournal() throws Exception {
        create(1);
        Files.copy(folder.resolve("readback.mv.db"), folder.resolve("backup"));
        leaveAsKilled(2);
        Files.copy(folder.resolve("backup"), folder.resolve("readback.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(rows()).isEqualTo(1);
        assertThat(folder.resolve("readback.journal.aside")).exists();
    }

    @Test
    @DisplayName("what a killed program had committed is there, and the journal is gone after an orderly end")
    void afterAKill() throws Exception {
        create(1);
        leaveAsKilled(2);
        assertThat(rows()).isEqualTo(2);
        assertThat(folder.resolve("readback.journal")).doesNotExist();
    }

    @Test
    @DisplayName("who does not get the lock leaves the journal of who has it alone")
    void secondProgram() throws Exception {
        try (FileChannel owner = open()) {
            owner.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), 0);
            byte[] journal = Files.readAllBytes(folder.resolve("file.journal"));
            try (FileChannel other =
                    FilePath.get("journaled:" + folder.resolve("file.mv.db")).open("rw")) {
                assertThat(other.isOpen()).isTrue();
            }
            assertThat(Files.readAllBytes(folder.resolve("file.journal"))).isEqualTo(journal);
            assertThat(content(owner)).containsExactly(1, 2, 3);
        }
    }

    private FileChannel open() throws IOException {
        FileChannel file =
                FilePath.get("journaled:" + folder.resolve("file.mv.db")).open("rw");
        assertThat(file.tryLock()).isNotNull();
        return file;
    }

    private static byte[] content(FileChannel file) throws IOException {
        ByteBuffer content = ByteBuffer.allocate((int) file.size());
        int read = 0;
        while (content.hasRemaining() && read >= 0) {
            read = file.read(content, content.position());
        }
        assertThat(content.hasRemaining()).isFalse();
        return content.array();
    }

    private static byte[] change(FileChannel file, byte[] content, SplittableRandom chance) throws IOException {
        switch (chance.nextInt(8)) {
            case 0 -> file.force(true);
            case 1 -> {
                int size = content.length == 0 ? 0 : chance.nextInt(content.length);
                file.truncate(size);
                return Arrays.copyOf(content, size);
            }
            default -> {
                byte[] bytes = new byte[1 + chance.nextInt(10_000)];
                chance.nextBytes(bytes);
                int position = chance.nextInt(content.length + 5_000);
                file.write(ByteBuffer.wrap(bytes), position);
                byte[] longer = Arrays.copyOf(content, Math.max(content.length, position + bytes.length));
                System.arraycopy(bytes, 0, longer, position, bytes.length);
                return longer;
            }
        }
        return content;
    }

    private void create(int rows) throws SQLException {
        try (Connection connection = connect("")) {
            connection.createStatement().execute("create table review (id int primary key)");
            for (int id = 1; id <= rows; id++) {
                connection.createStatement().execute("insert into review values (" + id + ")");
            }
        }
    }

    /** The files as they are when the program is killed right after it wrote a row. */
    private void leaveAsKilled(int row) throws SQLException, IOException {
        Path killed = Files.createDirectory(folder.resolve("killed"));
        try (Connection connection = connect("")) {
            connection.createStatement().execute("insert into review values (" + row + ")");
            for (String file : new String[] {"readback.mv.db", "readback.journal"}) {
                Files.copy(folder.resolve(file), killed.resolve(file));
            }
        }
        for (String file : new String[] {"readback.mv.db", "readback.journal"}) {
            Files.move(killed.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private int rows() throws SQLException {
        try (Connection connection = connect(";IFEXISTS=TRUE");
                ResultSet found = connection.createStatement().executeQuery("select count(*) from review")) {
            found.next();
            return found.getInt(1);
        }
    }

    private Connection connect(String more) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:journaled:" + folder.resolve("readback") + ";WRITE_DELAY=0" + more);
    }
}
