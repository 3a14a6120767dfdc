package org.sena.directory.desk;

import org.sena.web.kit.ActionHandler;
import org.sena.web.kit.ViewHandler;

/** A part of the desk. It says once which views and actions it has. */
public interface Area {

    /** Registers everything; called once, before the first request. */
    void open(Doors doors);

    /** Where views and actions are registered. */
    interface Doors {

        void view(String name, ViewHandler handler);

        void action(String name, ActionHandler handler);
    }
}
