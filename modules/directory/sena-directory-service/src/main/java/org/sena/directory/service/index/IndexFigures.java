package org.sena.directory.service.index;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.operations.Figure;
import org.sena.operations.Figures;

/** How far this node's index of the directory is behind. */
@Component(service = Figures.class)
public class IndexFigures implements Figures {

    private final DirectoryIndex index;

    @Activate
    public IndexFigures(@Reference DirectoryIndex index) {
        this.index = index;
    }

    @Override
    public String source() {
        return "index";
    }

    @Override
    public List<Figure> now() {
        IndexLag lag = index.lag();

        return List.of(
                Figure.of(
                        "sena.index.behind.changes",
                        "Changes of the directory that this node's index does not show yet",
                        lag.changes()),
                Figure.of(
                        "sena.index.behind.seconds",
                        "Age of the first of them; 0 when the index is in step",
                        Math.max(0, lag.age().toSeconds())));
    }
}
