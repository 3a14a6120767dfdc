package org.sena.browser.test.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many requests of which kind got which answer, and what was wrong; for many threads. */
final class Figures {

    private final Map<Mischief, Map<Integer, Integer>> answers = new TreeMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Map<String, Integer> times = new LinkedHashMap<>();
    private int requests;

    synchronized void count(Mischief mischief, int status) {
        requests++;
        answers.computeIfAbsent(mischief, key -> new TreeMap<>()).merge(status, 1, Integer::sum);
    }

    /** Kept once for each kind, with the first request that showed it. */
    synchronized void fault(String what, String example) {
        faults.putIfAbsent(what, example);
        times.merge(what, 1, Integer::sum);
    }

    synchronized int requests() {
        return requests;
    }

    /** One line for each kind of fault; empty when all is well. */
    synchronized String faults() {
        StringBuilder text = new StringBuilder();
        faults.forEach(
                (what, example) ->
                        text.append(times.get(what))
                                .append(" × ")
                                .append(what)
                                .append("\n    ")
                                .append(example)
                                .append('\n'));
        return text.toString();
    }

    /** The table of all answers, as Markdown. */
    synchronized String table() {
        TreeSet<Integer> statuses = new TreeSet<>();
        answers.values().forEach(row -> statuses.addAll(row.keySet()));
        StringBuilder text = new StringBuilder("| kind | requests |");
        statuses.forEach(status -> text.append(' ').append(status).append(" |"));
        text.append("\n|---|---:|").append("---:|".repeat(statuses.size())).append('\n');
        answers.forEach((mischief, row) -> row(text, mischief.name().toLowerCase(), row, statuses));
        Map<Integer, Integer> all = new TreeMap<>();
        answers.values().forEach(row -> row.forEach((s, n) -> all.merge(s, n, Integer::sum)));
        row(text, "**all**", all, statuses);
        return text.toString();
    }

    private static void row(
            StringBuilder text, String name, Map<Integer, Integer> row, TreeSet<Integer> statuses) {
        int sum = row.values().stream().mapToInt(Integer::intValue).sum();
        text.append("| ").append(name.replace('_', ' ')).append(" | ").append(sum).append(" |");
        statuses.forEach(
                status -> text.append(' ').append(row.getOrDefault(status, 0)).append(" |"));
        text.append('\n');
    }
}
