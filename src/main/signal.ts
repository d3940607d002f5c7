/** Something that happens once and that others may wait for, before or after. */
export class Signal {
  readonly given: Promise<void>;
  #give: () => void = () => {};

  constructor() {
    this.given = new Promise((resolve) => {
      this.#give = resolve;
    });
  }

  give(): void {
    this.#give();
  }
}
