package org.sena.directory.desk.edit;

import org.sena.web.kit.view.Tone;

/** One line of the task list. */
public final class Task {

    private final String name;
    private final String url;
    private final String state;
    private final Tone tone;

    Task(String name, String url, String state, Tone tone) {
        this.name = name;
        this.url = url;
        this.state = state;
        this.tone = tone;
    }

    public String name() {
        return name;
    }

    public String url() {
        return url;
    }

    public String state() {
        return state;
    }

    public Tone tone() {
        return tone;
    }
}
