package org.sena.directory.desk.edit;

import java.util.List;

/** Some lines of the task list under a heading. */
public final class TaskGroup {

    private final String title;
    private final List<Task> tasks;

    TaskGroup(String title, List<Task> tasks) {
        this.title = title;
        this.tasks = tasks;
    }

    /** Empty when the list has but one group. */
    public String title() {
        return title;
    }

    public List<Task> tasks() {
        return tasks;
    }
}
