package org.sena.needs.desk.scoring;

import org.sena.web.kit.ActionHandler;
import org.sena.web.kit.ViewHandler;

/** Some of the portlet's pages. */
interface Area {

    void open(Doors doors);

    /** Where pages are announced. */
    interface Doors {

        void view(String name, ViewHandler handler);

        void action(String name, ActionHandler handler);
    }
}
