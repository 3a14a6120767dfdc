package org.sena.needs.web.interview;

import java.util.List;
import java.util.stream.Collectors;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionGroup;

/**
 * How far a person has come, in figures that hold: a number that an answer to come may still change
 * is marked as open, and nothing is called the last question that may not be.
 */
public final class Progress {

    private final UnderWay underWay;
    private final Question question;
    private final QuestionGroup group;
    private final List<Question> inArea;
    private final Foresight foresight;
    private final int toCome;

    private Progress(UnderWay underWay, Question question, int toCome) {
        this.underWay = underWay;
        this.question = question;
        this.toCome = toCome;
        group =
                underWay.interview().questionnaire().groups().stream()
                        .filter(g -> g.questions().contains(question))
                        .findFirst()
                        .orElseThrow();
        inArea =
                underWay.interview().visible().stream()
                        .filter(group.questions()::contains)
                        .collect(Collectors.toList());
        foresight = new Foresight(underWay, question);
    }

    /**
     * @param changing true when one answer is changed on the way back to "check your answers", so
     *     that only what is still open follows
     */
    static Progress at(UnderWay underWay, Question question, boolean changing) {
        List<Question> visible = underWay.interview().visible();
        List<Question> open =
                visible.stream()
                        .filter(other -> !other.equals(question) && !underWay.isSettled(other))
                        .collect(Collectors.toList());

        if (changing) {
            return new Progress(underWay, question, open.size());
        }

        int place = visible.indexOf(question);
        int after = visible.size() - 1 - place;
        int first = open.isEmpty() ? place : visible.indexOf(open.get(0));

        // Who came here past an open question is led back to it, and on from there once more.
        return new Progress(
                underWay, question, first < place ? after + visible.size() - first : after);
    }

    /** The life area's title. */
    public String area() {
        return group.title();
    }

    /** Which question of the area this is, from 1. */
    public int place() {
        return inArea.indexOf(question) + 1;
    }

    /** How many questions of the area are asked. */
    public int inArea() {
        return inArea.size();
    }

    /** True when an answer to come may change how many questions of the area are asked. */
    public boolean isAreaOpen() {
        return foresight.isOpen(group);
    }

    /** Questions answered or passed over, in all areas. */
    public int settled() {
        return (int) underWay.interview().visible().stream().filter(underWay::isSettled).count();
    }

    /** Questions asked, in all areas. */
    public int visible() {
        return underWay.interview().visible().size();
    }

    /** Question pages that follow this one, as far as the answers so far tell. */
    public int toCome() {
        return toCome;
    }

    /** True when the answer here, or one still to be given, may change how many follow. */
    public boolean isOpen() {
        return foresight.isOpen();
    }

    /** True when such an answer may open or close a whole life area: no number is worth saying. */
    public boolean isLifeAreaOpen() {
        return foresight.isLifeAreaOpen();
    }
}
