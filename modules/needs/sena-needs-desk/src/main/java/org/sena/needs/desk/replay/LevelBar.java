package org.sena.needs.desk.replay;

/** A level with how many stand there, as it was and as it would be. */
public final class LevelBar {

    private final String level;
    private final String before;
    private final String after;
    private final int beforeWidth;
    private final int afterWidth;

    LevelBar(String level, String before, String after, int beforeWidth, int afterWidth) {
        this.level = level;
        this.before = before;
        this.after = after;
        this.beforeWidth = beforeWidth;
        this.afterWidth = afterWidth;
    }

    public String level() {
        return level;
    }

    public String before() {
        return before;
    }

    public String after() {
        return after;
    }

    /** In percent of the longest bar. */
    public int beforeWidth() {
        return beforeWidth;
    }

    /** In percent of the longest bar. */
    public int afterWidth() {
        return afterWidth;
    }
}
