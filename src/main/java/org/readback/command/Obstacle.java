package org.readback.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.readback.bank.yaml.BankProblem;

/** What kept the program from starting. Each says what is wrong and what to do, to whoever started it. */
sealed interface Obstacle {

    String sentence();

    /** The files of the question bank have faults. */
    record FaultyBank(List<BankProblem> problems) implements Obstacle {
        @Override
        public String sentence() {
            return problems.stream()
                    .map(BankProblem::toString)
                    .collect(Collectors.joining(
                            "\n",
                            "the question bank cannot be loaded, so nothing was changed."
                                    + " Mend this and start again:\n",
                            ""));
        }
    }

    /**
     * A setting has a value that it cannot have.
     *
     * @param what each names the setting, its value and what would be right
     */
    record WrongSetting(List<String> what) implements Obstacle {
        @Override
        public String sentence() {
            return String.join("; ", what)
                    + ". Settings are environment variables or lines in config/application.properties.";
        }
    }

    /**
     * An address cannot be listened at.
     *
     * @param what what would be there
     * @param portSetting the setting of its port
     * @param hostSetting the setting of its host
     * @param why in the words of the machine
     */
    record NoPort(String what, String host, String port, String portSetting, String hostSetting, String why)
            implements Obstacle {
        @Override
        public String sentence() {
            return what + " cannot be served at " + host + ":" + port + " (" + why + "): set "
                    + StartSettings.variable(hostSetting) + " and " + StartSettings.variable(portSetting)
                    + " to an address of this machine that is free, or end the program that uses it.";
        }
    }

    /** Another program has the database's file open. */
    record FileInUse(Path file) implements Obstacle {
        @Override
        public String sentence() {
            return "another program has the database " + file
                    + " open, most likely a second Readback: end it, or give this one a folder of its own with"
                    + " READBACK_DATA_DIRECTORY.";
        }
    }

    /** The database's file is not what was written. */
    record FileDamaged(Path file) implements Obstacle {
        @Override
        public String sentence() {
            return "the database " + file + " is damaged: " + restoring(file) + ".";
        }
    }

    /** The database's file was there before the start, and H2 finds nothing in it. */
    record FileEmptied(Path file) implements Obstacle {
        @Override
        public String sentence() {
            return "the database " + file + " has lost everything that was in it: " + restoring(file)
                    + ". If there was never anything in it, delete it instead.";
        }
    }

    private static String restoring(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path aside = folder.resolve("aside");
        return "move it away with `mkdir " + aside + " && mv "
                + file.toString().replaceFirst("mv\\.db$", "*") + " " + aside
                + "` and restore the newest backup with `unzip BACKUP.zip -d " + folder
                + "` (backups are in the folder backup beside it, unless READBACK_BACKUP_DIRECTORY says otherwise)";
    }

    /** The database's file was written by an H2 of another version. */
    record FileOfOtherVersion(Path file) implements Obstacle {
        @Override
        public String sentence() {
            return "the database " + file
                    + " was written by another version of H2 than this program has: start the version of Readback that"
                    + " wrote it, or restore a backup that this version made.";
        }
    }

    /** The data's folder or file must not be opened, or not be written to. */
    record NotAllowed(String file) implements Obstacle {
        @Override
        public String sentence() {
            return "this program may not read and write " + file
                    + ": give its user that right, or another folder with READBACK_DATA_DIRECTORY.";
        }
    }

    /** Where the data's folder should be is something else. */
    record NoFolder(String file) implements Obstacle {
        @Override
        public String sentence() {
            return file + " is no folder, so the database cannot be in it: set READBACK_DATA_DIRECTORY to a folder.";
        }
    }

    /** There is no room for the database. */
    record DiskFull(String folder) implements Obstacle {
        @Override
        public String sentence() {
            return "the disk that " + folder + " is on is full, so nothing can be saved: make room and start again.";
        }
    }

    /** The database can be read and not written to. */
    record ReadOnly(String where) implements Obstacle {
        @Override
        public String sentence() {
            return "the database " + where
                    + " can only be read, so no answer could be saved: give this program's user the right to write"
                    + " (in PostgreSQL: not to a standby, and not with default_transaction_read_only), then start"
                    + " again.";
        }
    }

    /** Nobody answers where the database should be, or not yet. */
    record Unreachable(String url, String why) implements Obstacle {
        @Override
        public String sentence() {
            return "the database " + url + " cannot be reached (" + why
                    + "): start it, or set QUARKUS_DATASOURCE_JDBC_URL to where it is.";
        }
    }

    /** The database does not let this user in. */
    record WrongPassword(String url, String user, String why) implements Obstacle {
        @Override
        public String sentence() {
            return "the database " + url + " refuses the user \"" + user + "\" (" + why
                    + "): set QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.";
        }
    }

    /** The server has no database of this name. */
    record NoDatabase(String url) implements Obstacle {
        @Override
        public String sentence() {
            return "there is no database " + url
                    + ": create it, empty, or set QUARKUS_DATASOURCE_JDBC_URL to the one you mean.";
        }
    }

    /** The user may not do in the database what Readback must. */
    record NoRights(String url, String user, String why) implements Obstacle {
        @Override
        public String sentence() {
            return "the user \"" + user + "\" may not do what Readback must in the database " + url + " (" + why
                    + "): make that user the owner of the database.";
        }
    }

    /** This program was built for another kind of database. */
    record OtherKind(String url, String kind) implements Obstacle {
        @Override
        public String sentence() {
            return "this program was built for " + kind + ", and " + url
                    + " is another database: change QUARKUS_DATASOURCE_JDBC_URL, or build the program with"
                    + " -Dquarkus.datasource.db-kind=postgresql or =h2.";
        }
    }

    /** A newer version of the program has been at work on the database. */
    record NewerDatabase(String url, String version) implements Obstacle {
        @Override
        public String sentence() {
            return "the database " + url + " belongs to a newer version of Readback (its schema has version " + version
                    + ", which this program does not know): start that version, or restore a backup from before the"
                    + " upgrade.";
        }
    }

    /** The database is from before version 0.2.0, whose migrations are no longer kept. */
    record OlderDatabase(String url) implements Obstacle {
        @Override
        public String sentence() {
            return "the database " + url
                    + " was made before version 0.2.0 of Readback, and this program cannot read it:"
                    + " keep the version that made it, or start this one with an empty database.";
        }
    }

    /** The schema is not the one that the migrations make. */
    record OtherSchema(String url, String why) implements Obstacle {
        @Override
        public String sentence() {
            return "the tables in the database " + url + " are not those of this program (" + why
                    + "): undo what was changed by hand, or restore a backup.";
        }
    }
}
