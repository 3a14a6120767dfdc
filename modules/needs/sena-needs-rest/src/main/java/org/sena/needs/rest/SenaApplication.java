package org.sena.needs.rest;

import javax.ws.rs.core.Application;
import org.osgi.service.component.annotations.Component;

/** SENA's own REST application. */
@Component(
        service = Application.class,
        property = {
            "osgi.jaxrs.application.base=/sena",
            "osgi.jaxrs.extension.select=(osgi.jaxrs.name=sena-json)",
            "osgi.jaxrs.extension.select=(osgi.jaxrs.name=sena-problems)",
            "osgi.jaxrs.name=sena"
        })
public class SenaApplication extends Application {}
