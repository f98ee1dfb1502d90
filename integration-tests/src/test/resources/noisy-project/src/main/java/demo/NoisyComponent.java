package demo;

import jakarta.annotation.PostConstruct;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Listens to everything, and ends the application a little after its start. */
@Component
class NoisyComponent {

	@PostConstruct
	void construct() {
		Noise.make("post-construct");
	}

	@EventListener(ContextRefreshedEvent.class)
	void refreshed() {
		Noise.make("refreshed listener");
	}

	@EventListener(ApplicationStartedEvent.class)
	void started() {
		Noise.make("started listener");
	}

	@EventListener(ContextClosedEvent.class)
	void closed() {
		Noise.make("closed listener");
	}

	@EventListener
	void ready(ApplicationReadyEvent event) throws InterruptedException {
		Noise.make("ready listener");
		Thread.sleep(300);
		event.getApplicationContext().close();
		System.exit(0);
	}

	@Scheduled(fixedRate = 100)
	void tick() {
		Noise.make("scheduled");
	}

}
