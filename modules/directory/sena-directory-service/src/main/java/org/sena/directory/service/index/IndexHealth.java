package org.sena.directory.service.index;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.operations.Condition;
import org.sena.operations.HealthPart;

/** Whether this node's index of the directory shows what is published. */
@Component(service = HealthPart.class)
public class IndexHealth implements HealthPart {

    private final DirectoryIndex index;
    private final InStep inStep = new InStep();

    @Activate
    public IndexHealth(@Reference DirectoryIndex index) {
        this.index = index;
    }

    @Override
    public String name() {
        return "index";
    }

    @Override
    public boolean isNeeded() {
        return true;
    }

    @Override
    public Condition look() {
        return inStep.judge(index.lag());
    }
}
