package org.sena.directory.desk.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two versions of a part, word by word where lines stand beside each other, so that a changed
 * telephone number in a long text is seen at once.
 */
final class LineDifference {

    /** Longer lines are compared as wholes: the comparison grows with the square. */
    private static final int MOST_WORDS = 1_500;

    /** At least one word in so many of the shorter line is the same. */
    private static final int LEAST_ALIKE = 2;

    private final List<List<Piece>> before = new ArrayList<>();
    private final List<List<Piece>> after = new ArrayList<>();

    LineDifference(List<String> old, List<String> now) {
        List<String> gone = new ArrayList<>(old);
        List<String> added = new ArrayList<>(now);

        gone.removeAll(now);
        added.removeAll(old);

        old.forEach(line -> before.add(pieces(line, partner(line, gone, added))));
        now.forEach(line -> after.add(pieces(line, partner(line, added, gone))));
    }

    List<List<Piece>> before() {
        return before;
    }

    List<List<Piece>> after() {
        return after;
    }

    /** The line it became or came from: itself when unchanged, empty when there is none. */
    private static String partner(String line, List<String> own, List<String> other) {
        int place = own.indexOf(line);

        if (place < 0) {
            return line;
        }

        return place < other.size() ? other.get(place) : "";
    }

    private static List<Piece> pieces(String line, String other) {
        if (line.equals(other)) {
            return List.of(new Piece(line, false));
        }

        String[] words = words(line);
        String[] others = words(other);

        if (words.length > MOST_WORDS || others.length > MOST_WORDS) {
            return List.of(new Piece(line, true));
        }

        boolean[] kept = kept(words, others);

        return isAlike(words, others, kept) ? joined(words, kept) : List.of(new Piece(line, true));
    }

    /** False for lines that share but little: marked word by word they could not be read. */
    private static boolean isAlike(String[] words, String[] others, boolean[] kept) {
        int same = 0;

        for (boolean one : kept) {
            same += one ? 1 : 0;
        }

        return same * LEAST_ALIKE >= Math.min(words.length, others.length);
    }

    /** Words with the blanks after them. */
    private static String[] words(String line) {
        return line.split("(?<=\\s)(?=\\S)");
    }

    /** Which of the words are in the longest common sequence. */
    private static boolean[] kept(String[] words, String[] others) {
        int[][] length = new int[words.length + 1][others.length + 1];

        for (int i = words.length - 1; i >= 0; i--) {
            for (int j = others.length - 1; j >= 0; j--) {
                length[i][j] =
                        same(words[i], others[j])
                                ? length[i + 1][j + 1] + 1
                                : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }

        boolean[] kept = new boolean[words.length];

        for (int i = 0, j = 0; i < words.length && j < others.length; ) {
            if (same(words[i], others[j])) {
                kept[i++] = true;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }

        return kept;
    }

    private static boolean same(String word, String other) {
        return word.strip().equals(other.strip());
    }

    private static List<Piece> joined(String[] words, boolean[] kept) {
        List<Piece> pieces = new ArrayList<>();

        for (int from = 0; from < words.length; ) {
            int to = from;

            while (to < words.length && kept[to] == kept[from]) {
                to++;
            }

            pieces.add(
                    new Piece(
                            String.join("", Arrays.asList(words).subList(from, to)), !kept[from]));
            from = to;
        }

        return pieces;
    }
}
