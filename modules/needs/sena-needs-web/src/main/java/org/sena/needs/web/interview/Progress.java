package org.sena.needs.web.interview;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionGroup;

/**
 * How far a person has come. Counts only questions that are visible now; later answers may open or
 * close others, so what is still to come is an "about".
 */
public final class Progress {

    private final String area;
    private final int place;
    private final int inArea;
    private final int settled;
    private final int visible;
    private final int toCome;
    private final boolean open;

    private Progress(
            String area,
            int place,
            int inArea,
            int settled,
            int visible,
            int toCome,
            boolean open) {
        this.area = area;
        this.place = place;
        this.inArea = inArea;
        this.settled = settled;
        this.visible = visible;
        this.toCome = toCome;
        this.open = open;
    }

    static Progress at(UnderWay underWay, Question question) {
        List<Question> visible = underWay.interview().visible();
        QuestionGroup group =
                underWay.interview().questionnaire().groups().stream()
                        .filter(g -> g.questions().contains(question))
                        .findFirst()
                        .orElseThrow();
        List<Question> inArea =
                visible.stream().filter(group.questions()::contains).collect(Collectors.toList());
        int settled = (int) visible.stream().filter(underWay::isSettled).count();
        int toCome =
                (int)
                        visible.stream()
                                .filter(q -> !underWay.isSettled(q) && !q.equals(question))
                                .count();

        return new Progress(
                group.title(),
                inArea.indexOf(question) + 1,
                inArea.size(),
                settled,
                visible.size(),
                toCome,
                isOpen(underWay));
    }

    /** True while a question without an answer may open a whole life area. */
    private static boolean isOpen(UnderWay underWay) {
        Set<String> unsettled =
                underWay.interview().visible().stream()
                        .filter(question -> !underWay.isSettled(question))
                        .map(Question::id)
                        .collect(Collectors.toSet());

        return underWay.interview().questionnaire().groups().stream()
                .flatMap(group -> group.visibleWhen().stream())
                .flatMap(LooksAt::questions)
                .anyMatch(unsettled::contains);
    }

    /** The life area's title. */
    public String area() {
        return area;
    }

    /** Which question of the area this is, from 1. */
    public int place() {
        return place;
    }

    /** How many questions of the area are asked. */
    public int inArea() {
        return inArea;
    }

    /** Questions answered or passed over, in all areas. */
    public int settled() {
        return settled;
    }

    public int visible() {
        return visible;
    }

    /** True when it can't be said yet how many questions are to come. */
    public boolean isOpen() {
        return open;
    }

    /** Questions left when this one is answered. */
    public int toCome() {
        return toCome;
    }
}
