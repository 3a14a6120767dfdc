package org.sena.scoring.service.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of the table, in their order. */
enum Column {
    RULE("rule"),
    QUESTION("question"),
    OPERATOR("operator"),
    VALUE("value"),
    QUESTION_2("question 2"),
    OPERATOR_2("operator 2"),
    VALUE_2("value 2"),
    NEED("need"),
    URGENCY("urgency"),
    INTENSITY("intensity"),
    REASON("reason");

    static final List<String> HEADER =
            Arrays.stream(values()).map(c -> c.title).collect(Collectors.toUnmodifiableList());

    final String title;

    Column(String title) {
        this.title = title;
    }
}
