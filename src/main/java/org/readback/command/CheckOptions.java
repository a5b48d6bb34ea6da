package org.readback.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the command that checks a question bank is told.
 *
 * @param json whether results are JSON
 */
record CheckOptions(Path folder, boolean json) {

    /** @throws MisunderstoodException for anything it does not know, or without exactly one folder */
    static CheckOptions of(List<String> arguments) {
        Optional<Path> folder = Optional.empty();
        boolean json = false;
        for (String argument : arguments) {
            if (argument.equals("--json")) {
                json = true;
            } else if (argument.startsWith("-")) {
                throw new MisunderstoodException("there is no option \"" + argument + "\"");
            } else if (folder.isPresent()) {
                throw new MisunderstoodException("one folder at a time, not " + folder.get() + " and " + argument);
            } else {
                folder = Optional.of(Path.of(argument));
            }
        }
        return new CheckOptions(
                folder.orElseThrow(() -> new MisunderstoodException("the folder of the question bank is missing")),
                json);
    }
}
