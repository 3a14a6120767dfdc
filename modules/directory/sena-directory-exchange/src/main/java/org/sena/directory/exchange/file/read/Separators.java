package org.sena.directory.exchange.file.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sena.directory.api.exchange.FileRefusedException;

/** Guesses what stands between the cells: what gives the first rows the most equal columns. */
final class Separators {

    private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');
    private static final int LOOKED_AT = 20;

    private Separators() {}

    static char guess(Path file, Charset charset) throws IOException {
        char best = ',';
        int bestScore = 0;

        for (char separator : KNOWN) {
            int score = score(widths(file, charset, separator));

            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }

        return best;
    }

    private static List<Integer> widths(Path file, Charset charset, char separator)
            throws IOException {
        List<Integer> widths = new ArrayList<>();

        try {
            new CsvSource(file, charset, separator)
                    .read(
                            row -> {
                                if (!row.isBlank()) {
                                    widths.add(row.cells().size());
                                }

                                return widths.size() < LOOKED_AT;
                            });
        } catch (FileRefusedException e) {
            // With this separator it can't be read on; what was read so far counts.
            return widths;
        }

        return widths;
    }

    private static int score(List<Integer> widths) {
        if (widths.isEmpty() || widths.get(0) < 2) {
            return 0;
        }

        int header = widths.get(0);
        long equal = widths.stream().filter(width -> width == header).count();

        return (int) (1000 * equal / widths.size()) + header;
    }
}
