package org.sena.scoring.service.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of the table, in their order. */
enum Column {
    RULE("rule", 40),
    QUESTION("question", 60),
    OPERATOR("operator", 10),
    VALUE("value", 60),
    QUESTION_2("question 2", 60),
    OPERATOR_2("operator 2", 10),
    VALUE_2("value 2", 60),
    NEED("need", 60),
    URGENCY("urgency", 3),
    INTENSITY("intensity", 3),
    REASON("reason", 200);

    static final List<String> HEADER =
            Arrays.stream(values()).map(c -> c.title).collect(Collectors.toUnmodifiableList());

    final String title;

    /** Most characters a cell of it may have. */
    final int longest;

    Column(String title, int longest) {
        this.title = title;
        this.longest = longest;
    }
}
